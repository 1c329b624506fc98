/**
 * Where everything lies on the canvas, in canvas units: cards, ports, wires, and what a point hits.
 * Knows no nodes, so that hits, snapping and drawing agree at every zoom.
 */
package hypatia.app.canvas.scene;
