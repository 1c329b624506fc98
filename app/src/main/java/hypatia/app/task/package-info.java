/**
 * The only classes of the app that touch threads. Everything else lives on the window's thread and
 * hands work to these.
 */
package hypatia.app.task;
