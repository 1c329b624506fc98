package hypatia.engine.block.activation;

import com.google.auto.service.AutoService;
import hypatia.engine.block.BlockType;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Tanh;
import java.util.List;

/** The hyperbolic tangent, element by element. */
@AutoService(BlockType.class)
public final class TanhBlock implements ActivationBlock {
  @Override
  public String id() {
    return "tanh";
  }

  @Override
  public String title() {
    return "Tanh";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String help() {
    return "Squeezes every number into the range from −1 to 1 along an S-shaped curve.";
  }

  @Override
  public String formula() {
    return "y = tanh x = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)";
  }

  @Override
  public List<String> keywords() {
    return List.of("activation", "hyperbolic tangent", "squash", "nonlinearity");
  }

  @Override
  public Variable apply(Variable x) {
    return Tanh.of(x);
  }
}
