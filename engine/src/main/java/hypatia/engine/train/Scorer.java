package hypatia.engine.train;

import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Mode;
import hypatia.engine.compile.Function;
import hypatia.engine.data.Encoding;
import hypatia.engine.data.Examples;
import hypatia.engine.device.Device;
import hypatia.engine.device.Executable;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.graph.Input;
import hypatia.engine.lowering.Lowering;
import hypatia.engine.lowering.Model;
import hypatia.engine.lowering.ParameterStore;
import hypatia.engine.lowering.Slot;
import java.util.ArrayList;
import java.util.List;

/** Measures a network as it predicts, over examples whose targets are known. */
final class Scorer {
  /**
   * Large enough for quick products, small enough to answer between two of them. Always the same:
   * the last bits of a sum depend on where it is cut.
   */
  private static final int BATCH = 256;

  /** Sees each batch after it was computed. */
  @FunctionalInterface
  interface Visitor {
    void batch(Executable.Sized function, int[] rows, int from, int count);
  }

  private final Model model;
  private final List<Slot> slots;
  private final Tally tally;
  private final Batches batches;

  Scorer(Diagram diagram, Encoding encoding, ParameterStore parameters, Device device) {
    DataSignature signature = encoding.signature();
    model = Lowering.lower(diagram, signature, Mode.PREDICT, parameters);
    slots = new ArrayList<>(model.inputs());
    slots.addAll(model.targets());
    tally = new Tally(model, encoding);
    List<Input> inputs = slots.stream().map(Slot::variable).toList();
    batches = new Batches(Function.compile(inputs, tally.outputs(), List.of(), device), BATCH);
  }

  Model model() {
    return model;
  }

  /** Prepares measuring these examples; make it once for many measurements. */
  BatchFeed feed(Examples examples) {
    return new BatchFeed(examples, slots);
  }

  /**
   * @param between called before each batch
   */
  Scores measure(BatchFeed feed, int[] rows, Runnable between) {
    return measure(feed, rows, between, (sized, of, from, count) -> {});
  }

  Scores measure(BatchFeed feed, int[] rows, Runnable between, Visitor visitor) {
    tally.reset();
    for (int from = 0; from < rows.length; from += batches.size()) {
      between.run();
      int count = batches.countAt(from, rows.length);
      Executable.Sized sized = batches.of(count);
      feed.fill(sized, rows, from, count);
      sized.run();
      tally.add(sized, count);
      visitor.batch(sized, rows, from, count);
    }
    return tally.scores();
  }
}
