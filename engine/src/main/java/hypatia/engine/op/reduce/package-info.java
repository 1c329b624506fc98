/** Sums and maxima along axes. */
package hypatia.engine.op.reduce;
