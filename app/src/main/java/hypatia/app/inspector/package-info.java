/** What is selected: its properties as a form, its ports and shapes, its cost and its problems. */
package hypatia.app.inspector;
