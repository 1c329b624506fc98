/** Blocks that compare a prediction with its target; training makes their value small. */
package hypatia.engine.block.loss;
