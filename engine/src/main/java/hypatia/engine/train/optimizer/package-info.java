/** How parameters follow their gradients: one file for each optimizer. */
package hypatia.engine.train.optimizer;
