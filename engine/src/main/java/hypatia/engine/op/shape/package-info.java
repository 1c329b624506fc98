/** The same elements under another shape, and lengths as numbers. */
package hypatia.engine.op.shape;
