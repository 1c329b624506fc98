package hypatia.engine.graph;

import hypatia.engine.tensor.DimBindings;

/**
 * How the CPU computes an op. A kernel is made once for a graph; it is bound once for each set of
 * concrete sizes; the resulting step then runs any number of times without allocating.
 */
@FunctionalInterface
public interface Kernel {
  /** Output 0 is input 0 under another shape; plans let them share memory and run nothing. */
  Kernel VIEW = sizes -> () -> {};

  /** Prepares a run for these sizes: all decisions, tables and checks belong here. */
  Step bind(Sizes sizes);

  /** One bound instruction. Must not allocate. */
  @FunctionalInterface
  interface Step {
    void run();
  }

  /** What a kernel may know and use when it is bound. */
  interface Sizes {
    int[] inputShape(int position);

    int[] outputShape(int position);

    /** Where an input will lie; its array and offset are valid only while a step runs. */
    Buffer input(int position);

    /**
     * Where an output goes. It is not cleared. It may be an input's buffer, see {@link InPlace}.
     */
    Buffer output(int position);

    /** Scratch space of this instruction alone, valid during a run. */
    Buffer workspace(int floats);

    /** The lengths of the named axes. */
    DimBindings dims();

    Blas blas();

    Workers workers();
  }

  /** A kernel that may write a result over an operand of the same size. */
  interface InPlace extends Kernel {
    /** Whether this output may lie exactly over this input. All inputs are asked that it covers. */
    boolean mayOverwrite(int outputPosition, int inputPosition);
  }
}
