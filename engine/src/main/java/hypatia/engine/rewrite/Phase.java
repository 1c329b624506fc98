package hypatia.engine.rewrite;

/** What a rule is for. Phases run in this order; the rules of one phase run until none applies. */
public enum Phase {
  /** What is computed twice is computed once. Goes on within all later phases. */
  MERGE,
  /** One way to write each thing, so that later rules need to know only one. */
  CANONICALIZE,
  /** The same function by a formula that keeps its digits and does not overflow. */
  STABILIZE,
  /** Ops that do several steps at once, or in place; constants that are known. */
  SPECIALIZE,
  /** Element-wise chains become one loop. */
  FUSE
}
