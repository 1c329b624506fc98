/** Charts that keep up with a training: drawn once a frame, in time that depends on pixels. */
package hypatia.app.ui.chart;
