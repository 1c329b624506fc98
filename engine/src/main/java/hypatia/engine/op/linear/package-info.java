/** Products of matrices. */
package hypatia.engine.op.linear;
