/** Blocks through which the data reach the diagram. */
package hypatia.engine.block.data;
