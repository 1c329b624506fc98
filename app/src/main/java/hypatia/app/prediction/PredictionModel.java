package hypatia.app.prediction;

import hypatia.app.session.Learned;
import hypatia.app.session.Session;
import hypatia.app.session.TrainingModel;
import hypatia.engine.data.Encoding;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.train.TrainingEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the panel asks, of which network, and how often while it learns. */
final class PredictionModel {
  /** Milliseconds between two predictions while a training runs. */
  private static final long TRY_EVERY = 120;

  /** Milliseconds between two tests while a training runs, and how many times as long as one. */
  private static final long TEST_EVERY = 500;

  private static final int REST = 8;

  private final Session session;
  private final LongSupplier clock;
  private final TryModel trying;
  private final TestModel testing;
  private final TablePrediction table;
  private final ReadOnlyStringWrapper learning = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private long tried;
  private long testAsked;
  private long testTook;
  private boolean timing;

  /**
   * @param clock milliseconds
   */
  PredictionModel(Session session, LongSupplier clock) {
    this.session = session;
    this.clock = clock;
    trying = new TryModel(session);
    testing = new TestModel(session);
    table = new TablePrediction(session);
    TrainingModel training = session.training();
    training.learned().addListener((o, before, now) -> follow());
    training.state().addListener((o, before, now) -> say());
    training.listen(this::heard);
    testing
        .tested()
        .addListener(
            (o, before, now) -> {
              if (timing) testTook = clock.getAsLong() - testAsked;
              timing = false;
            });
    session.document().diagram().addListener((o, before, now) -> compare());
    session.data().state().addListener((o, before, now) -> compare());
    follow();
  }

  TryModel trying() {
    return trying;
  }

  TestModel testing() {
    return testing;
  }

  TablePrediction table() {
    return table;
  }

  /** The network that is asked; null before the first training. */
  ReadOnlyObjectProperty<Learned> learned() {
    return session.training().learned();
  }

  /** How far a running training is; empty when the network rests. */
  ReadOnlyStringProperty learning() {
    return learning.getReadOnlyProperty();
  }

  /** How the network differs from what is drawn and chosen now; empty if it does not. */
  ReadOnlyStringProperty note() {
    return note.getReadOnlyProperty();
  }

  private void follow() {
    Learned now = learned().get();
    trying.follow(now);
    testing.follow(now);
    say();
    compare();
  }

  private void heard(List<TrainingEvent> events) {
    say();
    if (!isLearning()) return;
    long now = clock.getAsLong();
    if (now - tried >= TRY_EVERY && !trying.isAsking()) {
      tried = now;
      trying.ask();
    }
    if (now - testAsked >= Math.max(TEST_EVERY, REST * testTook) && testing.isFree()) {
      testAsked = now;
      timing = true;
      testing.ask();
    }
  }

  private boolean isLearning() {
    return session.training().active().get()
        && learned().get() != null
        && learned().get().run().isEmpty();
  }

  private void say() {
    if (!isLearning()) {
      learning.set("");
      return;
    }
    TrainingEvent.Progress news = session.training().progress().get();
    boolean paused = session.training().state().get() == TrainingModel.State.PAUSED;
    String epoch = news == null ? "" : ", epoch " + news.epoch();
    learning.set((paused ? "Paused" : "Learning") + epoch);
  }

  private void compare() {
    Learned now = learned().get();
    if (now == null) {
      note.set("");
      return;
    }
    boolean drawing = !sameNetwork(now.diagram(), session.document().diagram().getValue());
    boolean data = !sameData(now.encoding());
    String what =
        drawing && data
            ? "The drawing and the data have"
            : drawing ? "The drawing has" : data ? "The data have" : "";
    note.set(
        what.isEmpty() ? "" : what + " changed since; predictions are of the network as trained.");
  }

  private boolean sameData(Encoding trained) {
    var state = session.data().state().get();
    return !state.isReady() || state.dataset().encoding().equals(trained);
  }

  /** Places and names of blocks do not matter to what was learned. */
  private static boolean sameNetwork(Diagram trained, Diagram drawn) {
    return trained == drawn
        || (new HashSet<>(trained.wires()).equals(new HashSet<>(drawn.wires()))
            && meaning(trained).equals(meaning(drawn)));
  }

  private static Map<BlockId, Object> meaning(Diagram diagram) {
    Map<BlockId, Object> blocks = new HashMap<>();
    for (Block block : diagram.blocks()) {
      blocks.put(block.id(), List.of(block.type(), block.properties()));
    }
    return blocks;
  }
}
