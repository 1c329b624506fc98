/** The list of block types, to be dragged or added to the diagram. */
package hypatia.app.palette;
