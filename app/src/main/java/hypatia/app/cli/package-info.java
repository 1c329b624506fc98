/** The command line: the same engine and the same numbers as the window, one file a command. */
package hypatia.app.cli;
