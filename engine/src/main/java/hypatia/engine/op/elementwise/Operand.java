package hypatia.engine.op.elementwise;

import hypatia.engine.graph.Buffer;
import java.util.Arrays;

/** How an operand, perhaps broadcast, gets into a register. */
abstract sealed class Operand {
  final Buffer buffer;

  private Operand(Buffer buffer) {
    this.buffer = buffer;
  }

  /** Puts the values for the places {@code start} to {@code start + n} of the result there. */
  abstract void load(float[] register, int start, int n);

  /**
   * The length after which the same values come again, or 0 where that is longer than a register.
   * Such an operand is loaded once for all blocks, if blocks are multiples of that length.
   */
  int period() {
    return 0;
  }

  /** Chooses the cheapest way for an operand of this shape in a result of that shape. */
  static Operand of(Buffer buffer, int[] shape, int[] result) {
    Axes axes = Axes.collapse(shape, result);
    int count = axes.lengths().length;
    if (count == 0 || (count == 1 && axes.strides()[0] == 0)) return new Scalar(buffer);
    if (count == 1) return new Dense(buffer);
    boolean row = count == 2 && axes.strides()[0] == 0 && axes.strides()[1] == 1;
    if (row && axes.lengths()[1] <= Registers.LENGTH) return new Row(buffer, axes.lengths()[1]);
    return new Strided(buffer, axes);
  }

  /** As many values as the result has. */
  private static final class Dense extends Operand {
    Dense(Buffer buffer) {
      super(buffer);
    }

    @Override
    void load(float[] register, int start, int n) {
      System.arraycopy(buffer.array, buffer.offset + start, register, 0, n);
    }
  }

  /** One value. */
  private static final class Scalar extends Operand {
    Scalar(Buffer buffer) {
      super(buffer);
    }

    @Override
    void load(float[] register, int start, int n) {
      Arrays.fill(register, 0, n, buffer.array[buffer.offset]);
    }

    @Override
    int period() {
      return 1;
    }
  }

  /** A short run of values that comes again and again; blocks start where it starts. */
  private static final class Row extends Operand {
    private final int length;

    Row(Buffer buffer, int length) {
      super(buffer);
      this.length = length;
    }

    @Override
    void load(float[] register, int start, int n) {
      int filled = Math.min(length, n);
      System.arraycopy(buffer.array, buffer.offset, register, 0, filled);
      while (filled < n) {
        int more = Math.min(filled, n - filled);
        System.arraycopy(register, 0, register, filled, more);
        filled += more;
      }
    }

    @Override
    int period() {
      return length;
    }
  }

  /** Any broadcast: runs along the last axis, each copied or repeated. */
  private static final class Strided extends Operand {
    private static final int WORTH_A_FILL = 16;

    private final int[] lengths;
    private final int[] strides;
    private final int run;
    private final boolean repeats;

    Strided(Buffer buffer, Axes axes) {
      super(buffer);
      lengths = axes.lengths();
      strides = axes.strides();
      run = lengths[lengths.length - 1];
      repeats = strides[lengths.length - 1] == 0;
    }

    @Override
    void load(float[] register, int start, int n) {
      int outer = start / run;
      int within = start - outer * run;
      int filled = 0;
      while (filled < n) {
        int length = Math.min(run - within, n - filled);
        int from = buffer.offset + place(outer);
        if (repeats) fill(register, filled, length, buffer.array[from]);
        else System.arraycopy(buffer.array, from + within, register, filled, length);
        filled += length;
        within = 0;
        outer++;
      }
    }

    private static void fill(float[] register, int from, int length, float value) {
      if (length >= WORTH_A_FILL) Arrays.fill(register, from, from + length, value);
      else for (int i = from; i < from + length; i++) register[i] = value;
    }

    /** Where the run with this number starts. */
    private int place(int number) {
      int place = 0;
      for (int axis = lengths.length - 2; axis > 0; axis--) {
        int next = number / lengths[axis];
        place += (number - next * lengths[axis]) * strides[axis];
        number = next;
      }
      return place + number * strides[0];
    }
  }
}
