package hypatia.engine.block.activation;

import com.google.auto.service.AutoService;
import hypatia.engine.block.BlockType;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.nn.Softmax;
import java.util.List;

/** The softmax along the last axis. */
@AutoService(BlockType.class)
public final class SoftmaxBlock implements ActivationBlock {
  @Override
  public String id() {
    return "softmax";
  }

  @Override
  public String title() {
    return "Softmax";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String help() {
    return "Turns a row of numbers into probabilities that are positive and sum to 1.";
  }

  @Override
  public String formula() {
    return "yᵢ = exp xᵢ / Σⱼ exp xⱼ";
  }

  @Override
  public List<String> keywords() {
    return List.of("activation", "probabilities", "classes", "normalized exponential");
  }

  @Override
  public Variable apply(Variable x) {
    return Softmax.of(x);
  }
}
