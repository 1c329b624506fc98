/** Random numbers that depend on nothing but a key and a position. */
package hypatia.engine.op.random;
