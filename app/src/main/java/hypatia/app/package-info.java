/** The desktop program and its command line. */
package hypatia.app;
