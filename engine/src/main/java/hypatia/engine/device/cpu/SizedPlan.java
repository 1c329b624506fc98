package hypatia.engine.device.cpu;

import hypatia.engine.device.Executable;
import hypatia.engine.graph.Blas;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Workers;
import hypatia.engine.tensor.DimBindings;
import java.util.ArrayList;
import java.util.List;

/** A plan for concrete sizes. */
final class SizedPlan implements Executable.Sized {
  private final CpuExecutable owner;
  private final Plan plan;
  private final Buffer[] buffers;
  private final List<Buffer> inArena = new ArrayList<>();
  private final Kernel.Step[] steps;

  SizedPlan(CpuExecutable owner, DimBindings dims, Arena arena) {
    this.owner = owner;
    this.plan = owner.plan();
    this.buffers = new Buffer[plan.storages().size()];
    ArenaLayout layout = new ArenaLayout();
    for (Storage storage : plan.storages()) {
      if (!storage.inArena()) {
        buffers[storage.number] = owner.leaf(storage);
        continue;
      }
      Buffer buffer = newBuffer(Math.toIntExact(storage.size.evaluate(dims)));
      buffers[storage.number] = buffer;
      layout.add(buffer, storage.first, storage.last);
    }
    steps = new Kernel.Step[plan.instructions().size()];
    for (int i = 0; i < steps.length; i++) {
      Instruction instruction = plan.instructions().get(i);
      steps[i] = instruction.kernel().bind(new InstructionSizes(instruction, dims, layout));
    }
    arena.admit(this, layout.place());
  }

  private Buffer newBuffer(int length) {
    Buffer buffer = new Buffer();
    buffer.length = length;
    inArena.add(buffer);
    return buffer;
  }

  void moveTo(float[] array) {
    for (Buffer buffer : inArena) buffer.array = array;
  }

  @Override
  public Buffer input(int position) {
    return buffers[plan.inputs().get(position).number];
  }

  @Override
  public Buffer output(int position) {
    return buffers[plan.outputs().get(position).number];
  }

  @Override
  public void run() {
    owner.beforeRun();
    for (Kernel.Step step : steps) step.run();
  }

  /** What one kernel sees when it is bound. */
  private final class InstructionSizes implements Kernel.Sizes {
    private final Instruction instruction;
    private final DimBindings dims;
    private final ArenaLayout layout;

    InstructionSizes(Instruction instruction, DimBindings dims, ArenaLayout layout) {
      this.instruction = instruction;
      this.dims = dims;
      this.layout = layout;
    }

    @Override
    public int[] inputShape(int input) {
      return instruction.inputShapes().get(input).bind(dims);
    }

    @Override
    public int[] outputShape(int output) {
      return instruction.outputShapes().get(output).bind(dims);
    }

    @Override
    public Buffer input(int input) {
      return buffers[instruction.inputs().get(input).number];
    }

    @Override
    public Buffer output(int output) {
      return buffers[instruction.outputs().get(output).number];
    }

    @Override
    public Buffer workspace(int floats) {
      Buffer buffer = newBuffer(floats);
      layout.add(buffer, instruction.time(), instruction.time());
      return buffer;
    }

    @Override
    public DimBindings dims() {
      return dims;
    }

    @Override
    public Blas blas() {
      return owner.blas();
    }

    @Override
    public Workers workers() {
      return owner.workers();
    }
  }
}
