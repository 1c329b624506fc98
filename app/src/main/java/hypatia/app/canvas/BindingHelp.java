package hypatia.app.canvas;

/**
 * A line of help.
 *
 * @param how what the user does: "Drag a block"
 * @param what what it brings
 */
public record BindingHelp(String how, String what) {}
