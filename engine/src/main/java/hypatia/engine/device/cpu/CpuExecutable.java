package hypatia.engine.device.cpu;

import hypatia.engine.device.AxisLengths;
import hypatia.engine.device.Executable;
import hypatia.engine.graph.Blas;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Program;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Workers;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan and its memory: one arena for all sizes, the arrays of shared variables, constants. */
final class CpuExecutable implements Executable {
  /** Sizes to remember: the full batch, the last one, validation, a row or two. */
  private static final int REMEMBERED = 16;

  private final Plan plan;
  private final Blas blas;
  private final Workers workers;
  private final Arena arena = new Arena();
  private final List<SharedSlot> shared = new ArrayList<>();
  private final Map<Integer, Buffer> leaves = new LinkedHashMap<>();
  private final Map<DimBindings, SizedPlan> sized = new LinkedHashMap<>(16, 0.75f, true);

  CpuExecutable(Program program, Blas blas, Workers workers) {
    this.plan = Planning.of(program);
    this.blas = blas;
    this.workers = workers;
    for (Storage storage : plan.storages()) {
      if (storage.leaf instanceof Constant constant) {
        leaves.put(storage.number, new Buffer(constant.value().floats()));
      } else if (storage.leaf instanceof SharedVariable variable) {
        SharedSlot slot = new SharedSlot(variable);
        shared.add(slot);
        leaves.put(storage.number, slot.buffer);
      }
    }
  }

  @Override
  public Sized at(DimBindings dims) {
    SizedPlan known = sized.get(dims);
    if (known != null) return known;
    SizedPlan made = new SizedPlan(this, dims, arena);
    sized.put(dims, made);
    if (sized.size() > REMEMBERED) sized.remove(sized.keySet().iterator().next());
    return made;
  }

  @Override
  public List<Tensor> call(List<Tensor> inputs) {
    DimBindings dims = AxisLengths.of(plan.program().inputs(), inputs);
    Sized run = at(dims);
    for (int i = 0; i < inputs.size(); i++) {
      Buffer to = run.input(i);
      System.arraycopy(inputs.get(i).floats(), 0, to.array, to.offset, to.length);
    }
    run.run();
    List<Tensor> outputs = new ArrayList<>();
    for (int i = 0; i < plan.outputs().size(); i++) {
      Buffer from = run.output(i);
      float[] values = new float[from.length];
      System.arraycopy(from.array, from.offset, values, 0, from.length);
      outputs.add(Tensor.of(values, plan.outputShape(i).bind(dims)));
    }
    return outputs;
  }

  Plan plan() {
    return plan;
  }

  Buffer leaf(Storage storage) {
    return leaves.get(storage.number);
  }

  Blas blas() {
    return blas;
  }

  Workers workers() {
    return workers;
  }

  /** What others may have changed since the last run. */
  void beforeRun() {
    Netlib.useOneThread();
    for (int i = 0; i < shared.size(); i++) shared.get(i).refresh();
  }

  /** A shared variable as this plan sees it. */
  private static final class SharedSlot {
    private final SharedVariable variable;
    private final Buffer buffer = new Buffer();
    private FloatResidence residence;

    SharedSlot(SharedVariable variable) {
      this.variable = variable;
      refresh();
    }

    /** Takes the value back if another device has it. */
    void refresh() {
      if (residence != null && variable.residence() == residence) return;
      residence = FloatResidence.of(variable);
      buffer.set(residence.array(), 0, residence.array().length);
    }
  }
}
