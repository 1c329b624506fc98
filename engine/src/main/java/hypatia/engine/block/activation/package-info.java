/** Blocks that bend what passes through them; they have no parameters. */
package hypatia.engine.block.activation;
