/** What people read beside the loss: one file for each metric. */
package hypatia.engine.train.metric;
