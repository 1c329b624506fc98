/** Tables read from files, the roles of their columns, and the numbers that a graph is fed with. */
package hypatia.engine.data;
