/**
 * What the mouse does on the canvas: one class a gesture, ended in one place. Gestures change
 * nothing but previews until they end with an edit.
 */
package hypatia.app.canvas.gesture;
