package hypatia.engine.block.activation;

import com.google.auto.service.AutoService;
import hypatia.engine.block.BlockType;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.nn.Relu;
import java.util.List;

/** The rectified linear unit, element by element. */
@AutoService(BlockType.class)
public final class ReluBlock implements ActivationBlock {
  @Override
  public String id() {
    return "relu";
  }

  @Override
  public String title() {
    return "ReLU";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String help() {
    return "Lets positive numbers pass and turns negative ones into 0.";
  }

  @Override
  public String formula() {
    return "y = max(0, x)";
  }

  @Override
  public List<String> keywords() {
    return List.of("activation", "rectified linear unit", "rectifier", "hinge", "nonlinearity");
  }

  @Override
  public Variable apply(Variable x) {
    return Relu.of(x);
  }
}
