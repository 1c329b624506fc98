/** Benchmarks of whole training steps; see {@code bench/README.md}. */
package hypatia.engine.bench;
