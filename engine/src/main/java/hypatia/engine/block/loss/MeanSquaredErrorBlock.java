package hypatia.engine.block.loss;

import com.google.auto.service.AutoService;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.BuildContext;
import hypatia.engine.block.Category;
import hypatia.engine.block.LossTerm;
import hypatia.engine.block.LossTerm.Reduction;
import hypatia.engine.block.Port;
import hypatia.engine.block.Property;
import hypatia.engine.block.Task;
import hypatia.engine.diagram.Block;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Square;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.tensor.ShapeMismatch;
import java.util.List;

/**
 * The mean of (x − t)² over all elements of all examples, or their sum.
 *
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html">the same
 *     convention in PyTorch</a>
 */
@AutoService(BlockType.class)
public final class MeanSquaredErrorBlock implements BlockType {
  @Override
  public String id() {
    return "mean-squared-error";
  }

  @Override
  public String title() {
    return "Mean Squared Error";
  }

  @Override
  public Category category() {
    return Category.LOSS;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String help() {
    return "Measures how far predicted numbers are from the right ones; large errors count most.";
  }

  @Override
  public String formula() {
    return "loss = mean (x − t)²";
  }

  @Override
  public List<String> keywords() {
    return List.of("mse", "l2", "least squares", "regression", "cost", "criterion");
  }

  @Override
  public List<Port> ports(Block block) {
    return List.of(
        Port.in("prediction", "Prediction", "The predicted numbers, one column for each target."),
        Port.in("target", "Target", "The right numbers."));
  }

  @Override
  public List<Property<?>> properties() {
    return List.of(Reductions.PROPERTY);
  }

  @Override
  public String summary(Block block) {
    return Reductions.summary(block);
  }

  @Override
  public void build(BuildContext context) {
    Variable x = context.input("prediction");
    Variable t = context.input("target");
    if (x.shape().rank() == t.shape().rank()
        && !Widths.agree(context, x, t.shape().dim(-1), Widths.cause(context, "target"))) {
      return;
    }
    if (!x.shape().equals(t.shape())) {
      throw new ShapeMismatch(
          context.block().name()
              + " compares "
              + x.shape()
              + " with "
              + t.shape()
              + ", but both must have the same shape.",
          "Wire a prediction and a target of the same shape into it.");
    }
    Reduction reduction = Reductions.of(context);
    Variable cost = Reductions.reduce(Square.of(Subtract.of(x, t)), reduction);
    context.loss(new LossTerm(cost, reduction, Task.REGRESSION, x, t));
  }
}
