/** Element-wise arithmetic and functions. */
package hypatia.engine.op.math;
