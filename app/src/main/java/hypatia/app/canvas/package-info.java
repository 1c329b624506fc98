/** The canvas: grid below wires below cards below what gestures show. */
package hypatia.app.canvas;
