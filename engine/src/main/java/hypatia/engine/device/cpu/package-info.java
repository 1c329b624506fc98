/**
 * The processor: a plan of instructions over float arrays, made once for a program, sized for each
 * set of lengths, and run without allocating.
 */
package hypatia.engine.device.cpu;
