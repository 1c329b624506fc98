package hypatia.engine.graph;

/**
 * The threads of a plan. Work is split into parts whose number and borders depend on sizes alone,
 * so that sums come out the same bits whoever computes them.
 */
public interface Workers {
  /** Runs {@code task} for parts 0 to parts − 1, perhaps on several threads, and waits. */
  void run(int parts, Part task);

  /** How many threads there are, the caller included. */
  int threads();

  /** A share of the work; must not allocate. */
  @FunctionalInterface
  interface Part {
    void run(int part);
  }
}
