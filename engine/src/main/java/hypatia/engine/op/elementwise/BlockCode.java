package hypatia.engine.op.elementwise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Straight-line code over registers for one block.
 *
 * @param once what is loaded once, before the first block
 * @param each what runs for each block
 * @param stores the register of each result
 * @param registers how many registers it needs
 * @param block how many places a block has
 */
record BlockCode(Instruction[] once, Instruction[] each, int[] stores, int registers, int block) {
  /** Something that works on registers: a load or a loop. */
  sealed interface Instruction {
    void run(float[][] registers, int start, int n);
  }

  private record Load(Operand operand, int z) implements Instruction {
    @Override
    public void run(float[][] registers, int start, int n) {
      operand.load(registers[z], start, n);
    }
  }

  private record UnaryLoop(Loop.Unary loop, int a, int z) implements Instruction {
    @Override
    public void run(float[][] registers, int start, int n) {
      loop.run(registers[a], registers[z], 0, n);
    }
  }

  private record BinaryLoop(Loop.Binary loop, int a, int b, int z) implements Instruction {
    @Override
    public void run(float[][] registers, int start, int n) {
      loop.run(registers[a], registers[b], registers[z], 0, n);
    }
  }

  private record TernaryLoop(Loop.Ternary loop, int a, int b, int c, int z) implements Instruction {
    @Override
    public void run(float[][] registers, int start, int n) {
      loop.run(registers[a], registers[b], registers[c], registers[z], 0, n);
    }
  }

  static BlockCode of(Operand[] operands, List<LoopStep> steps, List<Integer> results) {
    return new Allocation(operands, steps, results).code();
  }

  /** Gives each value a register, and registers away again after the last use. */
  private static final class Allocation {
    private final Operand[] operands;
    private final List<LoopStep> steps;
    private final List<Integer> results;
    private final int[] lastUse;
    private final int[] registerOf;
    private final List<Integer> free = new ArrayList<>();
    private final List<Instruction> once = new ArrayList<>();
    private final List<Instruction> each = new ArrayList<>();
    private int registers;
    private int period = 1;

    Allocation(Operand[] operands, List<LoopStep> steps, List<Integer> results) {
      this.operands = operands;
      this.steps = steps;
      this.results = results;
      int values = operands.length + steps.size();
      lastUse = new int[values];
      registerOf = new int[values];
      Arrays.fill(registerOf, -1);
      for (int step = 0; step < steps.size(); step++) {
        for (int operand : steps.get(step).operands()) lastUse[operand] = step;
      }
      for (int result : results) lastUse[result] = Integer.MAX_VALUE;
      for (int i = 0; i < operands.length; i++) {
        period = Math.max(period, operands[i].period());
        if (operands[i].period() > 0) lastUse[i] = Integer.MAX_VALUE;
      }
    }

    BlockCode code() {
      // First, since no other value may ever use the register of one that is loaded once.
      for (LoopStep step : steps) {
        for (int operand : step.operands()) {
          boolean stays = operand < operands.length && operands[operand].period() > 0;
          if (stays && registerOf[operand] < 0) load(operand);
        }
      }
      for (int step = 0; step < steps.size(); step++) {
        List<Integer> used = steps.get(step).operands();
        for (int operand : used) if (registerOf[operand] < 0) load(operand);
        for (int operand : used) release(operand, step);
        int value = operands.length + step;
        int register = take();
        registerOf[value] = register;
        each.add(loop(steps.get(step), register));
        release(value, step);
      }
      return new BlockCode(
          once.toArray(new Instruction[0]),
          each.toArray(new Instruction[0]),
          results.stream().mapToInt(result -> registerOf[result]).toArray(),
          registers,
          Registers.LENGTH - Registers.LENGTH % period);
    }

    private void load(int operand) {
      registerOf[operand] = take();
      Load load = new Load(operands[operand], registerOf[operand]);
      (operands[operand].period() > 0 ? once : each).add(load);
    }

    private Instruction loop(LoopStep step, int z) {
      int[] r = step.operands().stream().mapToInt(operand -> registerOf[operand]).toArray();
      Loop loop = step.op().loop();
      if (loop instanceof Loop.Unary unary) return new UnaryLoop(unary, r[0], z);
      if (loop instanceof Loop.Binary binary) return new BinaryLoop(binary, r[0], r[1], z);
      return new TernaryLoop((Loop.Ternary) loop, r[0], r[1], r[2], z);
    }

    private int take() {
      return free.isEmpty() ? registers++ : free.remove(free.size() - 1);
    }

    private void release(int value, int step) {
      Integer register = registerOf[value];
      boolean done = lastUse[value] <= step && !free.contains(register);
      if (done) free.add(register);
    }
  }
}
