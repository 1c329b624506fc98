package hypatia.engine.train;

import hypatia.engine.data.Examples;
import hypatia.engine.data.Gatherer;
import hypatia.engine.device.Executable;
import hypatia.engine.lowering.Slot;
import java.util.List;

/** Copies examples into the inputs of a function; the slots are its first inputs, in order. */
final class BatchFeed {
  private final Gatherer[] gatherers;

  BatchFeed(Examples examples, List<Slot> slots) {
    gatherers =
        slots.stream().map(slot -> examples.gatherer(slot.columns())).toArray(Gatherer[]::new);
  }

  /** Does not allocate. */
  void fill(Executable.Sized function, int[] rows, int from, int count) {
    for (int i = 0; i < gatherers.length; i++) {
      gatherers[i].gather(rows, from, count, function.input(i));
    }
  }
}
