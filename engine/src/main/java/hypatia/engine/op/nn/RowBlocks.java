package hypatia.engine.op.nn;

import hypatia.engine.graph.Workers;

/** Work on the rows of a matrix, cut into blocks of rows by the sizes alone. */
final class RowBlocks {
  /** Elements of a block: it stays in the L1 cache, and is worth handing to a thread. */
  private static final int BLOCK = 4096;

  private final Workers workers;
  private final int parts;
  private final Workers.Part part;

  RowBlocks(Workers workers, int rows, int width, Body body) {
    int rowsPerPart = Math.max(1, BLOCK / Math.max(1, width));
    this.workers = workers;
    parts = (rows + rowsPerPart - 1) / rowsPerPart;
    part = p -> body.run(p * rowsPerPart, Math.min(rows, (p + 1) * rowsPerPart));
  }

  void run() {
    workers.run(parts, part);
  }

  /** Must not allocate. */
  @FunctionalInterface
  interface Body {
    void run(int fromRow, int toRow);
  }
}
