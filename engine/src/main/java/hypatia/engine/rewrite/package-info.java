/** Rewriting graphs into better ones that compute the same values: small local rules in phases. */
package hypatia.engine.rewrite;
