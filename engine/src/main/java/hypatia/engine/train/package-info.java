/**
 * Training, and what a trained network is used for: prediction and evaluation. {@link
 * hypatia.engine.train.Trainer} is where to start reading.
 */
package hypatia.engine.train;
