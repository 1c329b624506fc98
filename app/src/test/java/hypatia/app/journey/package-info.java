/** Whole ways through the program, by mouse and keys. */
package hypatia.app.journey;
