/** Activations, class probabilities and the losses that belong to them. */
package hypatia.engine.op.nn;
