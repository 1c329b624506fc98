package hypatia.engine.lowering;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.Counted;
import hypatia.engine.block.DataSide;
import hypatia.engine.block.DataSignature;
import hypatia.engine.block.LossTerm;
import hypatia.engine.block.Mode;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Wire;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Variable;
import hypatia.engine.lowering.BlockBuild.Feed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A diagram walked through once, with everything that is wrong with it. */
final class CheckedDiagram {
  private final Diagram diagram;
  private final BlockOrder order;
  private final Set<BlockId> takingPart;
  private final Set<BlockId> buildable = new LinkedHashSet<>();
  private final List<Diagnostic> found = new ArrayList<>();
  private final Walk walk;

  CheckedDiagram(Diagram diagram, DataSignature data, Mode mode) {
    this.diagram = diagram;
    this.order = BlockOrder.of(diagram);
    this.takingPart = Reach.takingPart(diagram);
    wholeDiagram(mode);
    for (Block block : diagram.blocks()) {
      BlockChecks checks = BlockChecks.of(diagram, block);
      found.addAll(checks.diagnostics());
      if (checks.buildable()) buildable.add(block.id());
    }
    order.cycles().forEach(this::cycle);
    this.walk = new Walk(diagram, data, mode, ParameterSource.STAND_INS, order, buildable);
    found.addAll(walk.diagnostics());
    walk.builds().values().forEach(this::targetLeak);
    leftOut();
    if (mode == Mode.TRAIN) nothingToTrain();
  }

  Walk walk() {
    return walk;
  }

  BlockOrder order() {
    return order;
  }

  /** The blocks that belong into a model: without errors, and leading to a loss if there is one. */
  Set<BlockId> wanted() {
    Set<BlockId> wanted = new LinkedHashSet<>(buildable);
    wanted.retainAll(takingPart);
    return wanted;
  }

  /** The worst first; among equals in the order of the blocks. */
  List<Diagnostic> diagnostics() {
    Map<BlockId, Integer> position = new HashMap<>();
    for (Block block : diagram.blocks()) position.put(block.id(), position.size());
    return found.stream()
        .map(this::weighed)
        .sorted(
            Comparator.comparing(Diagnostic::severity)
                .thenComparing(d -> d.block() == null ? -1 : position.get(d.block())))
        .toList();
  }

  /** What is wrong with a block that takes no part in training does not prevent it. */
  private Diagnostic weighed(Diagnostic d) {
    if (d.block() == null || !d.isError() || takingPart.contains(d.block())) return d;
    return new Diagnostic(
        Severity.WARNING, d.block(), d.port(), d.wires(), d.message(), d.remedy());
  }

  private void wholeDiagram(Mode mode) {
    if (diagram.isEmpty()) {
      whole("The diagram is empty.", "Drag an Input from the palette to begin.");
      return;
    }
    if (!Reach.hasSource(diagram, DataSide.INPUT)) {
      whole(
          "The diagram has no Input, so no data reach it.",
          "Add an Input from the palette and wire it to the first block.");
    }
    if (mode == Mode.TRAIN && !Reach.hasLoss(diagram)) {
      whole(
          "The diagram has no loss, so there is nothing to train for.",
          "Add a Cross-Entropy to learn classes, or a Mean Squared Error to learn numbers.");
    }
  }

  private void whole(String message, String remedy) {
    found.add(new Diagnostic(Severity.ERROR, null, null, List.of(), message, remedy));
  }

  private void cycle(List<Wire> wires) {
    List<String> names =
        wires.stream().map(wire -> diagram.block(wire.from().block()).name()).toList();
    String message =
        names.size() == 1
            ? names.get(0) + " is wired to itself."
            : Counted.list(names) + " are wired in a circle.";
    found.add(
        new Diagnostic(
            Severity.ERROR,
            wires.get(0).from().block(),
            null,
            wires,
            message,
            "Remove one of these wires, so that values flow one way only."));
  }

  /** What the network answers must not depend on the answers themselves. */
  private void targetLeak(BlockBuild build) {
    for (LossTerm loss : build.losses) {
      Set<Variable> leaves = Needs.leaves(List.of(loss.prediction()));
      for (Map.Entry<Input, Feed> entry : walk.feeds().entrySet()) {
        if (entry.getValue().side() != DataSide.TARGET || !leaves.contains(entry.getKey()))
          continue;
        String lossName = build.block().name();
        String target = entry.getValue().block().name();
        found.add(
            new Diagnostic(
                Severity.ERROR,
                build.block().id(),
                null,
                diagram.wiresOf(entry.getValue().block().id()),
                "The prediction that reaches "
                    + lossName
                    + " depends on "
                    + target
                    + ", which is unknown when the network is used.",
                "Wire " + target + " only into the target of a loss."));
      }
    }
  }

  private void nothingToTrain() {
    boolean judged = walk.builds().values().stream().anyMatch(build -> !build.losses.isEmpty());
    boolean trained =
        takingPart.stream()
            .map(walk.builds()::get)
            .anyMatch(build -> build == null || !build.parameters.isEmpty());
    if (!judged || trained) return;
    found.add(
        new Diagnostic(
            Severity.WARNING,
            null,
            null,
            List.of(),
            "No block that leads to a loss has parameters, so training changes nothing.",
            "Add a Dense block before the loss."));
  }

  private void leftOut() {
    Set<BlockId> spokenOf = new HashSet<>();
    for (Diagnostic diagnostic : found) spokenOf.add(diagnostic.block());
    for (Block block : diagram.blocks()) {
      boolean known = BlockCatalog.find(block.type()).isPresent();
      if (!known || takingPart.contains(block.id()) || spokenOf.contains(block.id())) continue;
      found.add(
          new Diagnostic(
              Severity.WARNING,
              block.id(),
              null,
              List.of(),
              block.name() + " does not lead to a loss, so it takes no part in training.",
              "Wire it towards a loss, or remove it."));
    }
  }
}
