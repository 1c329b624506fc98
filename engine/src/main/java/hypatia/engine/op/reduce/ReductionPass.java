package hypatia.engine.op.reduce;

import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel.Sizes;
import hypatia.engine.graph.Kernel.Step;
import hypatia.engine.graph.Workers;

/**
 * Reduces the middle axis of outer × n × inner. A long middle axis is cut into chunks whose results
 * are then combined: the chunks are shared among the threads, and a sum of many numbers stays exact
 * for longer. Where the cuts are depends on the sizes alone.
 */
final class ReductionPass implements Step {
  /** Elements of a chunk: large enough to be worth handing to a thread. */
  private static final int CHUNK = 16_384;

  private final Fold fold;
  private final Buffer from;
  private final Buffer to;
  private final Buffer partial;
  private final Workers workers;
  private final int outer;
  private final int n;
  private final int inner;
  private final int chunk;
  private final int chunks;
  private final int outerPerPart;
  private final Workers.Part part = this::run;

  private ReductionPass(
      Fold fold, Buffer from, Buffer to, int outer, int n, int inner, Sizes sizes) {
    this.fold = fold;
    this.from = from;
    this.to = to;
    this.outer = outer;
    this.n = n;
    this.inner = inner;
    this.workers = sizes.workers();
    chunk = Math.max(8, CHUNK / inner);
    chunks = Math.max(1, (n + chunk - 1) / chunk);
    outerPerPart = chunks > 1 ? 1 : Math.max(1, CHUNK / Math.max(1, n * inner));
    partial = chunks > 1 ? sizes.workspace(outer * chunks * inner) : to;
  }

  static Step bind(Fold fold, Buffer from, Buffer to, int outer, int n, int inner, Sizes sizes) {
    if (outer == 0 || inner == 0) return () -> {};
    return new ReductionPass(fold, from, to, outer, n, inner, sizes);
  }

  private int parts() {
    return chunks > 1 ? outer * chunks : (outer + outerPerPart - 1) / outerPerPart;
  }

  @Override
  public void run() {
    workers.run(parts(), part);
    if (chunks == 1) return;
    for (int o = 0; o < outer; o++) {
      reduce(partial, o * chunks * inner, chunks, to, o * inner);
    }
  }

  private void run(int index) {
    if (chunks > 1) {
      int first = index % chunks * chunk;
      int start = (index / chunks * n + first) * inner;
      reduce(from, start, Math.min(chunk, n - first), partial, index * inner);
      return;
    }
    int end = Math.min(outer, (index + 1) * outerPerPart);
    for (int o = index * outerPerPart; o < end; o++) {
      reduce(from, o * n * inner, n, to, o * inner);
    }
  }

  private void reduce(Buffer source, int start, int rows, Buffer target, int at) {
    if (inner == 1) {
      target.array[target.offset + at] = fold.row(source.array, source.offset + start, rows);
    } else {
      int z = target.offset + at;
      fold.columns(source.array, source.offset + start, rows, inner, target.array, z);
    }
  }
}
