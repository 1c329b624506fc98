/** The engine: symbolic graphs, their executors, data, training and projects. No JavaFX here. */
package hypatia.engine;
