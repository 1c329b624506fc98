/** From the diagram to the symbolic graph, or to diagnostics that name block, causes and remedy. */
package hypatia.engine.lowering;
