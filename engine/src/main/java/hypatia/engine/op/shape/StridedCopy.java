package hypatia.engine.op.shape;

import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel.Step;
import hypatia.engine.tensor.Tensor;
import java.util.Arrays;

/** Fills a dense output from an input that is walked through with a stride for each axis. */
final class StridedCopy implements Step {
  private final Buffer from;
  private final int[] strides;
  private final Buffer to;
  private final int[] shape;
  private final int[] position;
  private final int rows;
  private final int width;
  private final int stride;

  private StridedCopy(Buffer from, int[] strides, Buffer to, int[] shape) {
    int axes = shape.length - 1;
    this.from = from;
    this.strides = Arrays.copyOf(strides, axes);
    this.to = to;
    this.shape = Arrays.copyOf(shape, axes);
    position = new int[axes];
    rows = Tensor.sizeOf(this.shape);
    width = shape[axes];
    stride = strides[axes];
  }

  /**
   * @param strides how far apart neighbours along each axis of the output lie in the input
   */
  static Step bind(Buffer from, int[] strides, Buffer to, int[] shape) {
    if (Tensor.sizeOf(shape) == 0) return () -> {};
    return shape.length == 0
        ? new StridedCopy(from, new int[] {1}, to, new int[] {1})
        : new StridedCopy(from, strides, to, shape);
  }

  /** The strides of a dense row-major array. */
  static int[] rowMajor(int... shape) {
    int[] strides = new int[shape.length];
    int stride = 1;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= shape[axis];
    }
    return strides;
  }

  @Override
  public void run() {
    Arrays.fill(position, 0);
    int source = from.offset;
    for (int row = 0; row < rows; row++) {
      copyRow(source, to.offset + row * width);
      for (int axis = position.length - 1; axis >= 0; axis--) {
        source += strides[axis];
        if (++position[axis] < shape[axis]) break;
        source -= strides[axis] * shape[axis];
        position[axis] = 0;
      }
    }
  }

  private void copyRow(int source, int target) {
    float[] a = from.array;
    float[] z = to.array;
    if (stride == 1) System.arraycopy(a, source, z, target, width);
    else if (stride == 0) Arrays.fill(z, target, target + width, a[source]);
    else for (int j = 0; j < width; j++) z[target + j] = a[source + j * stride];
  }
}
