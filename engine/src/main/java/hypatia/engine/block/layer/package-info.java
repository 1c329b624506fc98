/** Blocks with parameters that are trained. */
package hypatia.engine.block.layer;
