/** Symbolic and concrete tensors. The lowest package: it imports nothing of ours. */
package hypatia.engine.tensor;
