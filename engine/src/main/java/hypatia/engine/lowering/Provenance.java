package hypatia.engine.lowering;

import hypatia.engine.block.LossTerm;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.DimBindings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes on each application which block it comes from, and counts what the block costs. */
final class Provenance {
  private Provenance() {}

  /** Marks all that a block has added to the graph; the cost is for one example. */
  static BlockCost mark(BlockBuild build) {
    Deque<Variable> open = new ArrayDeque<>(results(build));
    double operations = 0;
    while (!open.isEmpty()) {
      Apply node = open.pop().owner();
      if (node == null || node.origin() != null) continue;
      node.originate(build.block().id().value());
      operations += node.op().flops(node, oneExample(node));
      open.addAll(node.inputs());
    }
    long parameters = 0;
    for (Variable parameter : build.parameters) parameters += parameter.shape().size().length();
    return new BlockCost(parameters, operations / 2);
  }

  private static List<Variable> results(BlockBuild build) {
    List<Variable> results = new ArrayList<>(build.outputs.values());
    for (LossTerm loss : build.losses) {
      results.add(loss.cost());
      results.add(loss.prediction());
    }
    return results;
  }

  /** Every named length is 1: one example, one step of a sequence. */
  private static DimBindings oneExample(Apply node) {
    Map<String, Long> lengths = new HashMap<>();
    List<Variable> all = new ArrayList<>(node.inputs());
    all.addAll(node.outputs());
    for (Variable variable : all) {
      for (var dim : variable.shape().dims()) {
        for (String name : dim.names()) lengths.put(name, 1L);
      }
    }
    return new DimBindings(lengths);
  }
}
