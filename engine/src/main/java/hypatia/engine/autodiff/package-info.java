/** Gradients of symbolic graphs, and the check that they are right. */
package hypatia.engine.autodiff;
