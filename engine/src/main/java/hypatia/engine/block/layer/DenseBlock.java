package hypatia.engine.block.layer;

import com.google.auto.service.AutoService;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.BuildContext;
import hypatia.engine.block.Category;
import hypatia.engine.block.Counted;
import hypatia.engine.block.Initializer;
import hypatia.engine.block.Port;
import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind.Option;
import hypatia.engine.diagram.Block;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Shape;
import java.util.List;

/**
 * A fully connected layer on the last axis: {@code …×n} to {@code …×units}.
 *
 * <p>Parameters: {@code W} of shape {@code n×units}, {@code b} of shape {@code units}.
 */
@AutoService(BlockType.class)
public final class DenseBlock implements BlockType {
  public static final Property<Long> UNITS =
      Property.wholeNumber(
          "units",
          "Units",
          "How many numbers come out; more units can learn more, and need more data.",
          16,
          1,
          1_000_000);
  public static final Property<Boolean> BIAS =
      Property.flag("bias", "Bias", "Whether each unit adds a trained number of its own.", true);
  public static final Property<String> INITIALIZER =
      Property.choice(
          "initializer",
          "Initial weights",
          "How the weights start before training.",
          new Option(
              "glorot-uniform",
              "Glorot (uniform)",
              "Small random numbers, good before tanh, sigmoid and softmax; also called Xavier."),
          new Option(
              "he-normal",
              "He (normal)",
              "Somewhat larger random numbers, good before ReLU; also called Kaiming."),
          new Option(
              "zeros",
              "Zeros",
              "All zero: fine for a single layer, but units of a hidden layer stay alike."));

  @Override
  public String id() {
    return "dense";
  }

  @Override
  public String title() {
    return "Dense";
  }

  @Override
  public Category category() {
    return Category.LAYER;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String help() {
    return "Gives each unit a weighted sum of all its inputs; the weights are what is learned.";
  }

  @Override
  public String formula() {
    return "y = x·W + b";
  }

  @Override
  public List<String> keywords() {
    return List.of("fully connected", "linear", "affine", "layer", "hidden", "fc", "perceptron");
  }

  @Override
  public List<Port> ports(Block block) {
    return List.of(
        Port.in("x", "Input", "The numbers to be weighted, along the last axis."),
        Port.out("y", "Output", "One number for each unit."));
  }

  @Override
  public List<Property<?>> properties() {
    return List.of(UNITS, BIAS, INITIALIZER);
  }

  @Override
  public String summary(Block block) {
    return Counted.of(UNITS.of(block), "unit");
  }

  @Override
  public void build(BuildContext context) {
    String name = context.block().name();
    Variable x = context.input("x");
    if (x.shape().rank() < 2) {
      context.refuse(
          "x",
          name + " needs rows of numbers, such as batch×4, but gets " + x.type() + ".",
          "Wire the output of an Input or a layer into " + name + ".");
      return;
    }
    Dim in = x.shape().dim(-1);
    if (!in.isKnown()) {
      context.refuse(
          "x",
          name + " needs a last axis of fixed length, but gets " + x.type() + ".",
          "Put a block before " + name + " that makes the last axis a fixed number.");
      return;
    }
    long units = context.get(UNITS);
    Dim out = Dim.of(units).withReason(name + " has " + Counted.of(units, "unit"));
    Variable y =
        product(x, context.parameter("W", Shape.of(in, out), weights(context, in.length(), units)));
    if (context.get(BIAS)) {
      y = Add.of(y, context.parameter("b", Shape.of(out), new Initializer.Constant(0)));
    }
    context.output("y", y);
  }

  /** x·W along the last axis; further axes before it are rows like the first. */
  private static Variable product(Variable x, Variable w) {
    Shape shape = x.shape();
    if (shape.rank() == 2) return Dot.of(x, w);
    Shape rows = Shape.of(shape.without(-1).size(), shape.dim(-1));
    return Reshape.of(Dot.of(Reshape.of(x, rows), w), shape.with(-1, w.shape().dim(-1)));
  }

  private static Initializer weights(BuildContext context, long in, long units) {
    return switch (context.get(INITIALIZER)) {
      case "he-normal" -> new Initializer.HeNormal(in);
      case "zeros" -> new Initializer.Constant(0);
      default -> new Initializer.GlorotUniform(in, units);
    };
  }
}
