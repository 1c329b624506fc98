/**
 * ND4J: walks a graph and evaluates each op with ND4J's own. The reference, in single and double
 * precision, and the way to other hardware. Its first use takes seconds, so that nothing here
 * starts it before a program is prepared.
 */
package hypatia.engine.device.nd4j;
