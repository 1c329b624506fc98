package hypatia.app.canvas.gesture;

/**
 * Where the mouse is and which keys are held.
 *
 * @param x in canvas units
 * @param y in canvas units
 * @param viewX in pixels of the view
 * @param viewY in pixels of the view
 * @param control Ctrl, or Command on a Mac
 */
public record Pointer(
    double x, double y, double viewX, double viewY, boolean shift, boolean control, boolean alt) {}
