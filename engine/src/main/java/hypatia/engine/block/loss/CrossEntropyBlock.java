package hypatia.engine.block.loss;

import com.google.auto.service.AutoService;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.BuildContext;
import hypatia.engine.block.Category;
import hypatia.engine.block.Counted;
import hypatia.engine.block.Field;
import hypatia.engine.block.LossTerm;
import hypatia.engine.block.LossTerm.Reduction;
import hypatia.engine.block.Port;
import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind.Option;
import hypatia.engine.block.Task;
import hypatia.engine.diagram.Block;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.nn.LogSoftmax;
import hypatia.engine.op.nn.PickClass;
import hypatia.engine.op.nn.Softmax;
import hypatia.engine.op.nn.SoftmaxCrossEntropy;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.tensor.DType;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.ShapeMismatch;
import java.util.List;

/**
 * −log of the probability that was given to the right class, averaged over the batch or summed.
 *
 * <p>Targets are labels {@code batch}, or probabilities {@code batch×classes}: then −Σ t · log p.
 *
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html">the
 *     same convention in PyTorch</a>
 */
@AutoService(BlockType.class)
public final class CrossEntropyBlock implements BlockType {
  public static final Property<String> FORM =
      Property.choice(
          "form",
          "Prediction",
          "What the prediction consists of.",
          new Option("probabilities", "Probabilities", "The output of a Softmax block."),
          new Option(
              "logits",
              "Raw scores (logits)",
              "The output of a Dense block; the softmax is applied here."));

  @Override
  public String id() {
    return "cross-entropy";
  }

  @Override
  public String title() {
    return "Cross-Entropy";
  }

  @Override
  public Category category() {
    return Category.LOSS;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String help() {
    return "Measures how little probability a prediction gave to the right class.";
  }

  @Override
  public String formula() {
    return "loss = mean −Σᵢ tᵢ · log pᵢ";
  }

  @Override
  public List<String> keywords() {
    return List.of(
        "log loss",
        "negative log likelihood",
        "nll",
        "classification",
        "categorical",
        "softmax loss",
        "cost",
        "criterion");
  }

  @Override
  public List<Port> ports(Block block) {
    return List.of(
        Port.in("prediction", "Prediction", "A probability or a raw score for each class."),
        Port.in("target", "Target", "The right class, or a probability for each class.")
            .accepting(Port.Accepts.ANYTHING));
  }

  @Override
  public List<Property<?>> properties() {
    return List.of(FORM, Reductions.PROPERTY);
  }

  @Override
  public String summary(Block block) {
    String form = FORM.of(block).equals("logits") ? "raw scores" : "probabilities";
    String reduction = Reductions.summary(block);
    return reduction.isEmpty() ? form : form + ", " + reduction;
  }

  @Override
  public void build(BuildContext context) {
    Variable given = context.input("prediction");
    Variable target = context.input("target");
    boolean logits = context.get(FORM).equals("logits");
    boolean labels = target.type().dtype() == DType.INDEX;
    boolean fits =
        labels ? labelsFit(context, given, target) : probabilitiesFit(context, given, target);
    if (!fits || !Probabilities.agree(context, given, logits)) return;
    Reduction reduction = Reductions.of(context);
    Variable losses =
        labels ? ofLabels(given, target, logits) : ofProbabilities(given, target, logits);
    context.loss(
        new LossTerm(
            Reductions.reduce(losses, reduction),
            reduction,
            Task.CLASSIFICATION,
            logits ? Softmax.of(given) : given,
            target));
  }

  private static Variable ofLabels(Variable given, Variable labels, boolean logits) {
    return logits
        ? SoftmaxCrossEntropy.of(given, labels)
        : Negate.of(PickClass.of(Log.of(given), labels));
  }

  private static Variable ofProbabilities(Variable given, Variable target, boolean logits) {
    Variable logarithms = logits ? LogSoftmax.of(given) : Log.of(given);
    return Negate.of(Sum.of(Multiply.of(target, logarithms), -1));
  }

  private static boolean labelsFit(BuildContext context, Variable given, Variable target) {
    List<Field> fields = context.fieldsOf(target);
    if (fields.size() == 1 && fields.get(0).isCategory()) {
      Field field = fields.get(0);
      int classes = field.classes().size();
      String cause = field.name() + " has " + Counted.of(classes, "class");
      if (!Widths.agree(context, given, Dim.of(classes), cause)) return false;
      if (classes == 1) {
        context.warn(
            "target",
            cause + ", so any prediction is right and nothing is learned.",
            "Choose a target column with at least two classes.");
      }
    }
    sameShape(context, given.shape().without(-1), target.shape());
    return true;
  }

  private static boolean probabilitiesFit(BuildContext context, Variable given, Variable target) {
    String name = context.block().name();
    List<Field> fields = context.fieldsOf(target);
    if (target.shape().rank() > 0 && target.shape().dim(-1).isOne()) {
      String what = fields.size() == 1 ? "“" + fields.get(0).name() + "” holds" : "it gets";
      context.refuse(
          "target",
          name + " compares classes, but " + what + " numbers.",
          "Use a Mean Squared Error for numbers, or make the column a class column in the data"
              + " panel.");
      return false;
    }
    if (given.shape().rank() == target.shape().rank()
        && !Widths.agree(context, given, target.shape().dim(-1), Widths.cause(context, "target"))) {
      return false;
    }
    sameShape(context, given.shape(), target.shape());
    return true;
  }

  private static void sameShape(BuildContext context, Shape needed, Shape target) {
    if (needed.equals(target)) return;
    throw new ShapeMismatch(
        context.block().name()
            + " needs a target of the shape "
            + needed
            + " for this prediction, but gets "
            + target
            + ".",
        "Wire a target with one answer for each prediction into it.");
  }
}
