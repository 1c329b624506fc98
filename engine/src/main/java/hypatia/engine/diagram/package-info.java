/** The user's document: an immutable diagram and the edits that make a new one. Imports nothing. */
package hypatia.engine.diagram;
