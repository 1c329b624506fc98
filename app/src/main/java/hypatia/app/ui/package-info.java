/**
 * Icons, theme and small controls. A feature's own style sheet is the resource {@code
 * hypatia/app/<feature>/<feature>.css}; {@link hypatia.app.ui.ThemeSheet} adds it to the theme.
 */
package hypatia.app.ui;
