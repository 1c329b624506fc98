package hypatia.app.ui;

/**
 * A line of help.
 *
 * @param how what the user does: "Drag a block"
 * @param what what it brings
 */
public record HelpLine(String how, String what) {}
