package hypatia.engine.rewrite;

import hypatia.engine.graph.Rewrite;

/**
 * A rewrite that a phase collects. One file a rule, marked {@code @AutoService(Rule.class)}, public
 * and with a public constructor without parameters. A rule must not bring back what another rule of
 * its phase or an earlier one takes away.
 */
public interface Rule extends Rewrite {
  Phase phase();
}
