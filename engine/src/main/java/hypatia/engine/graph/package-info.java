/** The symbolic graph: variables, the applications of ops that compute them, and how it prints. */
package hypatia.engine.graph;
