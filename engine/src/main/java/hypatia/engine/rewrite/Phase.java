package hypatia.engine.rewrite;

/**
 * What a rule is for. Phases run in this order, each until none of its rules applies. What earlier
 * phases have made stays so: their rules go on within the later ones.
 */
public enum Phase {
  /** What is computed twice is computed once. */
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
