/** The training panel: settings, controls and live curves. */
package hypatia.app.training;
