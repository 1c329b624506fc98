package hypatia.engine.device.cpu;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Output;
import hypatia.engine.graph.Program;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a {@link Plan}: decides which values share memory.
 *
 * <p>All updates of a program see the old values. A new value is computed straight into its
 * variable's array where nothing needs the old one any more. Otherwise it waits in memory of its
 * own and is copied at the very end; and where an old value itself is wanted as a result, it is
 * copied before anything else runs.
 */
final class Planning {
  /** The time before the first application; they count from 0. */
  private static final int BEFORE = -1;

  private final Program program;
  private final Schedule schedule;
  private final int end;

  private final List<Storage> storages = new ArrayList<>();
  private final List<Instruction> first = new ArrayList<>();
  private final List<Instruction> middle = new ArrayList<>();
  private final List<Instruction> last = new ArrayList<>();

  /** Where the base of each variable lies. */
  private final Map<Variable, Storage> places = new HashMap<>();

  private final Map<SharedVariable, Storage> oldValues = new HashMap<>();
  private final Set<SharedVariable> updated = new HashSet<>();

  /** Values that must outlive the last instruction. */
  private final Set<Variable> kept = new HashSet<>();

  private Planning(Program program) {
    this.program = program;
    this.schedule = new Schedule(program);
    this.end = schedule.order().size();
  }

  static Plan of(Program program) {
    return new Planning(program).plan();
  }

  private Plan plan() {
    for (Input input : program.inputs()) place(input);
    for (Update update : program.updates()) {
      if (schedule.base(update.newValue()) != update.variable()) updated.add(update.variable());
    }
    for (Variable output : program.outputs()) kept.add(schedule.base(output));
    for (Update update : program.updates()) placeUpdate(update);
    for (int position = 0; position < end; position++) placeApply(position);
    for (Update update : program.updates()) copyUpdate(update);
    List<Storage> outputs = program.outputs().stream().map(this::placeOfResult).toList();
    List<Storage> inputs = program.inputs().stream().map(places::get).toList();
    List<Instruction> all = new ArrayList<>(first);
    all.addAll(middle);
    all.addAll(last);
    return new Plan(program, List.copyOf(all), List.copyOf(storages), inputs, outputs);
  }

  /** Lets an application write straight into the variable that it updates, where that is right. */
  private void placeUpdate(Update update) {
    SharedVariable variable = update.variable();
    Variable base = schedule.base(update.newValue());
    if (base == variable) return;
    boolean inPlace =
        base instanceof Output output && !places.containsKey(base) && mayWrite(output, variable);
    if (inPlace) places.put(base, place(variable));
    else kept.add(base);
  }

  private boolean mayWrite(Output result, SharedVariable variable) {
    Apply node = result.owner();
    int last = schedule.lastReader(variable);
    int position = schedule.position(node);
    return last < position || (last == position && mayOverwrite(result, variable));
  }

  /** Whether a result may lie over all operands of its application that lie in this memory. */
  private boolean mayOverwrite(Output result, Variable base) {
    Apply node = result.owner();
    if (!(schedule.kernel(node) instanceof Kernel.InPlace kernel)) return false;
    for (int i = 0; i < node.inputs().size(); i++) {
      boolean same = schedule.base(node.input(i)) == base;
      if (same && !kernel.mayOverwrite(result.position(), i)) return false;
    }
    return true;
  }

  private void placeApply(int position) {
    Apply node = schedule.order().get(position);
    List<Storage> inputs = new ArrayList<>();
    for (Variable input : node.inputs()) inputs.add(place(schedule.base(input)));
    Set<Storage> taken = new HashSet<>();
    List<Storage> outputs = new ArrayList<>();
    for (Output output : node.outputs()) {
      Storage storage = places.get(output);
      if (storage == null) storage = overOperand(output, position, taken);
      if (storage == null) storage = add(Storage.Kind.TEMPORARY, null, output.shape(), position);
      storage.last = Math.max(storage.last, lastUse(output, position));
      taken.add(storage);
      places.put(output, storage);
      outputs.add(storage);
    }
    middle.add(Instruction.of(position, node, schedule.kernel(node), inputs, outputs));
  }

  /** The memory of an operand that dies here and may be overwritten, or null. */
  private Storage overOperand(Output output, int position, Set<Storage> taken) {
    for (Variable input : output.owner().inputs()) {
      Variable base = schedule.base(input);
      Storage storage = places.get(base);
      boolean free =
          storage.kind == Storage.Kind.TEMPORARY
              && storage.last == position
              && !taken.contains(storage)
              && storage.size.equals(output.shape().size());
      if (free && mayOverwrite(output, base)) return storage;
    }
    return null;
  }

  private int lastUse(Variable base, int written) {
    return kept.contains(base) ? end : Math.max(written, schedule.lastReader(base));
  }

  private void copyUpdate(Update update) {
    Variable base = schedule.base(update.newValue());
    Storage from = placeOfResult(update.newValue());
    Storage to = place(update.variable());
    if (base == update.variable() || from == to) return;
    last.add(Instruction.copy(end, update.variable().shape(), from, to));
  }

  /** Where a result lies; the old value of a variable that changes is copied first. */
  private Storage placeOfResult(Variable result) {
    Variable base = schedule.base(result);
    if (base instanceof SharedVariable variable && updated.contains(variable)) {
      return oldValues.computeIfAbsent(variable, this::copyOldValue);
    }
    return place(base);
  }

  private Storage copyOldValue(SharedVariable variable) {
    Storage copy = add(Storage.Kind.TEMPORARY, null, variable.shape(), BEFORE);
    copy.last = end;
    first.add(Instruction.copy(BEFORE, variable.shape(), place(variable), copy));
    return copy;
  }

  private Storage place(Variable base) {
    Storage known = places.get(base);
    if (known != null) return known;
    Storage.Kind kind =
        base instanceof Input
            ? Storage.Kind.INPUT
            : base instanceof Constant ? Storage.Kind.CONSTANT : Storage.Kind.SHARED;
    Storage storage = add(kind, base, base.shape(), BEFORE);
    storage.last = end;
    places.put(base, storage);
    return storage;
  }

  private Storage add(Storage.Kind kind, Variable leaf, Shape shape, int written) {
    Storage storage = new Storage(kind, storages.size(), leaf, shape.size(), written, written);
    storages.add(storage);
    return storage;
  }
}
