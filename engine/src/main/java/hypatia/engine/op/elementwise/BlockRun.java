package hypatia.engine.op.elementwise;

import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Workers;
import hypatia.engine.tensor.Tensor;

/** Block code bound to sizes, split among threads where that pays. */
final class BlockRun implements Kernel.Step, Workers.Part {
  /** Places times instructions that keep a thread busy long enough to be worth waking: ~30 µs. */
  private static final int WORTH_A_THREAD = 200_000;

  private final BlockCode code;
  private final Buffer[] outputs;
  private final int size;
  private final int perPart;
  private final int parts;
  private final Workers workers;

  private BlockRun(BlockCode code, Buffer[] outputs, int size, int parts, Workers workers) {
    this.code = code;
    this.outputs = outputs;
    this.size = size;
    this.workers = workers;
    int blocks = (size + code.block() - 1) / code.block();
    int blocksPerPart = Math.max(1, (blocks + parts - 1) / parts);
    this.perPart = blocksPerPart * code.block();
    this.parts = (size + perPart - 1) / perPart;
  }

  static Kernel.Step of(BlockCode code, int[] shape, Kernel.Sizes sizes, int results) {
    int size = Tensor.sizeOf(shape);
    if (size == 0) return () -> {};
    Buffer[] outputs = new Buffer[results];
    for (int i = 0; i < results; i++) outputs[i] = sizes.output(i);
    long work = (long) size * (code.each().length + results);
    long parts = Math.max(1, Math.min(sizes.workers().threads(), work / WORTH_A_THREAD));
    return new BlockRun(code, outputs, size, (int) parts, sizes.workers());
  }

  @Override
  public void run() {
    if (parts == 1) run(0);
    else workers.run(parts, this);
  }

  /** No place depends on another, so that the parts do not show in the results. */
  @Override
  public void run(int part) {
    float[][] registers = Registers.atLeast(code.registers());
    int from = part * perPart;
    int to = Math.min(size, from + perPart);
    for (BlockCode.Instruction load : code.once()) {
      load.run(registers, from, Math.min(code.block(), to - from));
    }
    for (int start = from; start < to; start += code.block()) {
      int n = Math.min(code.block(), to - start);
      for (BlockCode.Instruction instruction : code.each()) instruction.run(registers, start, n);
      for (int i = 0; i < outputs.length; i++) {
        Buffer output = outputs[i];
        System.arraycopy(registers[code.stores()[i]], 0, output.array, output.offset + start, n);
      }
    }
  }
}
