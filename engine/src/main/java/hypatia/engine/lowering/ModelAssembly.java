package hypatia.engine.lowering;

import hypatia.engine.block.DataSide;
import hypatia.engine.block.LossTerm;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Picks from the built blocks what a model consists of. */
final class ModelAssembly {
  private ModelAssembly() {}

  static Model of(Walk walk) {
    List<LossTerm> losses = new ArrayList<>();
    List<Prediction> predictions = new ArrayList<>();
    for (BlockBuild build : walk.builds().values()) {
      for (LossTerm term : build.losses) {
        losses.add(term);
        predictions.add(judged(build, term));
      }
    }
    if (losses.isEmpty()) predictions = unread(walk);
    Variable loss = losses.stream().map(LossTerm::cost).reduce(Add::of).orElse(null);
    List<Variable> results = new ArrayList<>(predictions.stream().map(Prediction::value).toList());
    if (loss != null) results.add(loss);
    Set<Variable> needed = Needs.leaves(results);
    return new Model(
        slots(walk, DataSide.INPUT, needed),
        slots(walk, DataSide.TARGET, needed),
        losses,
        loss,
        predictions,
        parameters(walk, needed));
  }

  private static Prediction judged(BlockBuild build, LossTerm term) {
    return new Prediction(
        build.block().id(),
        build.block().name(),
        term.task(),
        term.prediction(),
        build.fieldsOf(term.target()));
  }

  /** Without a loss, the network answers what leaves it. */
  private static List<Prediction> unread(Walk walk) {
    Diagram diagram = walk.diagram();
    List<Prediction> predictions = new ArrayList<>();
    for (BlockBuild build : walk.builds().values()) {
      if (!build.feeds.isEmpty()) continue;
      build.outputs.forEach(
          (port, value) -> {
            if (diagram.wiresFrom(build.block().port(port)).isEmpty()) {
              predictions.add(
                  new Prediction(build.block().id(), build.block().name(), null, value, List.of()));
            }
          });
    }
    return predictions;
  }

  private static List<Slot> slots(Walk walk, DataSide side, Set<Variable> needed) {
    List<Slot> slots = new ArrayList<>();
    walk.feeds()
        .forEach(
            (input, feed) -> {
              if (feed.side() == side && needed.contains(input)) {
                slots.add(new Slot(input, feed.block().id(), feed.fields()));
              }
            });
    return slots;
  }

  private static List<SharedVariable> parameters(Walk walk, Set<Variable> needed) {
    return walk.builds().values().stream()
        .flatMap(build -> build.parameters.stream())
        .filter(needed::contains)
        .map(SharedVariable.class::cast)
        .toList();
  }
}
