/**
 * The operations: one file each, with type inference, pullback, evaluation by ND4J and CPU kernel.
 */
package hypatia.engine.op;
