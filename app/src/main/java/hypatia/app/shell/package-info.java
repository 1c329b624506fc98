/**
 * The window: its menus, bars, panels and questions. It knows features only as parts it is given.
 */
package hypatia.app.shell;
