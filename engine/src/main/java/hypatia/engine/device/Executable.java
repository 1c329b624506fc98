package hypatia.engine.device;

import hypatia.engine.graph.Buffer;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.List;

/** A program made ready by a device. Not safe for two threads at once. */
public interface Executable {
  /**
   * The program sized for these lengths. Sizing the same lengths again is cheap; the callers of a
   * hot loop keep the result.
   */
  Sized at(DimBindings dims);

  /**
   * Runs once with tensors in and out: convenient, and exact in double precision where the device
   * is. The lengths of named axes are read off the inputs.
   */
  List<Tensor> call(List<Tensor> inputs);

  /** A program for concrete sizes. The way of the hot loop: nothing here allocates on the CPU. */
  interface Sized {
    /** Where the caller writes an input before {@link #run()}. */
    Buffer input(int position);

    void run();

    /** Where the caller reads an output, until the next run of any size. */
    Buffer output(int position);
  }
}
