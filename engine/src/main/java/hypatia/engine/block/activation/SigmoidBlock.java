package hypatia.engine.block.activation;

import com.google.auto.service.AutoService;
import hypatia.engine.block.BlockType;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.nn.Sigmoid;
import java.util.List;

/** The logistic function, element by element. */
@AutoService(BlockType.class)
public final class SigmoidBlock implements ActivationBlock {
  @Override
  public String id() {
    return "sigmoid";
  }

  @Override
  public String title() {
    return "Sigmoid";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String help() {
    return "Squeezes every number into the range from 0 to 1 along an S-shaped curve.";
  }

  @Override
  public String formula() {
    return "y = 1 / (1 + e⁻ˣ)";
  }

  @Override
  public List<String> keywords() {
    return List.of("activation", "logistic", "squash", "nonlinearity");
  }

  @Override
  public Variable apply(Variable x) {
    return Sigmoid.of(x);
  }
}
