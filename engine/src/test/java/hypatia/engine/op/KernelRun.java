package hypatia.engine.op;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Blas;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Workers;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs one kernel by itself: every buffer starts at another offset of its array, outputs and
 * workspaces hold NaN before the run, and what lies around an output must stay as it was.
 */
final class KernelRun implements Kernel.Sizes {
  private static final float AROUND = 12345;

  private final Apply node;
  private final Workers workers;
  private final List<Buffer> inputs = new ArrayList<>();
  private final List<Buffer> outputs = new ArrayList<>();
  private final List<Tensor> before = new ArrayList<>();
  private final int overwritten;

  private KernelRun(OpCall call, int threads, int overwritten) {
    this.node = call.node();
    this.workers = threads == 1 ? new OneThread() : new TwoThreads();
    this.overwritten = overwritten;
    for (Tensor value : call.values()) {
      Buffer buffer = buffer(value.size(), 3 + inputs.size());
      System.arraycopy(value.floats(), 0, buffer.array, buffer.offset, value.size());
      inputs.add(buffer);
      before.add(Tensor.of(value.floats().clone(), value.shape()));
    }
    for (int i = 0; i < node.outputs().size(); i++) {
      outputs.add(
          i == 0 && overwritten >= 0
              ? inputs.get(overwritten)
              : buffer(Tensor.sizeOf(outputShape(i)), 11 + i));
    }
  }

  /** The results with this many threads. */
  static List<Tensor> of(OpCall call, int threads) {
    return new KernelRun(call, threads, -1).run();
  }

  /** The results where the first output is written over an input. */
  static List<Tensor> overwriting(OpCall call, int input) {
    return new KernelRun(call, 1, input).run();
  }

  /** The inputs that the kernel allows its first output to lie over. */
  static int[] overwritable(OpCall call) {
    Apply node = call.node();
    if (!(node.op().kernel(node) instanceof Kernel.InPlace kernel)) return new int[0];
    return IntStream.range(0, node.inputs().size())
        .filter(i -> node.input(i).shape().equals(node.output(0).shape()))
        .filter(i -> kernel.mayOverwrite(0, i))
        .toArray();
  }

  private List<Tensor> run() {
    Kernel kernel = node.op().kernel(node);
    if (kernel == Kernel.VIEW) kernel = copy();
    Kernel.Step step = kernel.bind(this);
    step.run();
    if (overwritten < 0) step.run(); // a second run must not depend on what the first has left
    List<Tensor> results = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      Buffer z = outputs.get(i);
      checkAround(z);
      results.add(
          Tensor.of(Arrays.copyOfRange(z.array, z.offset, z.offset + z.length), outputShape(i)));
    }
    for (int i = 0; i < inputs.size(); i++) {
      Buffer x = inputs.get(i);
      float[] now = Arrays.copyOfRange(x.array, x.offset, x.offset + x.length);
      if (i != overwritten && !Arrays.equals(now, before.get(i).floats())) {
        throw new AssertionError(node.op() + " changed its input " + i + ".");
      }
    }
    return results;
  }

  private static Kernel copy() {
    return sizes -> {
      Buffer x = sizes.input(0);
      Buffer z = sizes.output(0);
      return () -> System.arraycopy(x.array, x.offset, z.array, z.offset, z.length);
    };
  }

  private static Buffer buffer(int length, int offset) {
    Buffer buffer = new Buffer();
    float[] array = new float[offset + length + 5];
    Arrays.fill(array, AROUND);
    Arrays.fill(array, offset, offset + length, Float.NaN);
    buffer.set(array, offset, length);
    return buffer;
  }

  private void checkAround(Buffer z) {
    for (int i = 0; i < z.array.length; i++) {
      boolean inside = i >= z.offset && i < z.offset + z.length;
      if (!inside && z.array[i] != AROUND) {
        throw new AssertionError(node.op() + " wrote beside its output.");
      }
    }
  }

  @Override
  public int[] inputShape(int position) {
    return node.input(position).shape().bind(DimBindings.NONE);
  }

  @Override
  public int[] outputShape(int position) {
    return node.output(position).shape().bind(DimBindings.NONE);
  }

  @Override
  public Buffer input(int position) {
    return inputs.get(position);
  }

  @Override
  public Buffer output(int position) {
    return outputs.get(position);
  }

  @Override
  public Buffer workspace(int floats) {
    return buffer(floats, 7);
  }

  @Override
  public DimBindings dims() {
    return DimBindings.NONE;
  }

  @Override
  public Blas blas() {
    return new PlainBlas();
  }

  @Override
  public Workers workers() {
    return workers;
  }

  private static final class OneThread implements Workers {
    @Override
    public void run(int parts, Part task) {
      for (int part = 0; part < parts; part++) task.run(part);
    }

    @Override
    public int threads() {
      return 1;
    }
  }

  /** Takes the parts from both ends. */
  private static final class TwoThreads implements Workers {
    @Override
    public void run(int parts, Part task) {
      Thread other =
          new Thread(
              () -> {
                for (int part = parts - 1; part >= parts / 2; part--) task.run(part);
              });
      other.start();
      for (int part = 0; part < parts / 2; part++) task.run(part);
      try {
        other.join();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }

    @Override
    public int threads() {
      return 2;
    }
  }
}
