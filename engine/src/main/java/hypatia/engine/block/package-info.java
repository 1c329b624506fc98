/** Block types: one file each. Palette, form, search, help and file format follow from it. */
package hypatia.engine.block;
