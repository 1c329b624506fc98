/**
 * The rules, one a file. A rule is found by its service entry and belongs to the phase it names.
 */
package hypatia.engine.rewrite.rule;
