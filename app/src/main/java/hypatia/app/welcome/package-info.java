/** The start page: begin, go on with a recent project, or look at a sample. */
package hypatia.app.welcome;
