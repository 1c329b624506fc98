package hypatia.engine.train;

import hypatia.engine.compile.Function;
import hypatia.engine.device.Executable;
import hypatia.engine.tensor.DimBindings;

/** A function sized for full batches and for a short last one. */
final class Batches {
  private final Function function;
  private final int size;
  private final Executable.Sized full;
  private Executable.Sized last;
  private int lastCount;

  Batches(Function function, int size) {
    this.function = function;
    this.size = size;
    this.full = function.at(DimBindings.of("batch", size));
  }

  int size() {
    return size;
  }

  /** How many batches so many examples make. */
  int count(int examples) {
    return (examples + size - 1) / size;
  }

  /** How many examples the batch that begins at an example has. */
  int countAt(int from, int examples) {
    return Math.min(size, examples - from);
  }

  Executable.Sized of(int count) {
    if (count == size) return full;
    if (count != lastCount) {
      last = function.at(DimBindings.of("batch", count));
      lastCount = count;
    }
    return last;
  }
}
