package hypatia.engine.rewrite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.autodiff.Gradients;
import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Mode;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Variable;
import hypatia.engine.lowering.Drawing;
import hypatia.engine.lowering.Lowering;
import hypatia.engine.lowering.Model;
import hypatia.engine.lowering.ParameterStore;
import hypatia.engine.lowering.Signatures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What runs can be traced to the block that asked for it, however it was rewritten. */
class OriginTest {
  @Test
  void everyApplicationOfAClassifierComesFromABlock() {
    check(Drawing.classifier(8, 3).diagram(), Signatures.IRIS);
  }

  @Test
  void everyApplicationOfARegressorComesFromABlock() {
    check(Drawing.regressor(1).diagram(), Signatures.HOUSES);
  }

  private static void check(Diagram diagram, DataSignature data) {
    Model model = Lowering.lower(diagram, data, Mode.TRAIN, new ParameterStore(1));
    List<Variable> wanted = new ArrayList<>(List.of(model.loss()));
    model.predictions().forEach(prediction -> wanted.add(prediction.value()));
    List<Variable> all = new ArrayList<>(Rewriter.stabilize(wanted));
    all.addAll(Gradients.of(all.get(0), model.parameters()));
    for (Apply node : TopologicalOrder.of(Rewriter.standard().apply(all))) {
      String origin = node.origin();
      assertTrue(origin != null && diagram.contains(new BlockId(origin)), node.op() + " " + origin);
    }
  }
}
