/** The prediction panel: try the network on values, and test it on examples. */
package hypatia.app.prediction;
