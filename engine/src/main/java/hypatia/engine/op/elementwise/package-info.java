/** What all element-wise ops share: broadcasting, and running several of them block by block. */
package hypatia.engine.op.elementwise;
