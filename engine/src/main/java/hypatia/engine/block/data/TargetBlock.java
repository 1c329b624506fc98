package hypatia.engine.block.data;

import com.google.auto.service.AutoService;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.BuildContext;
import hypatia.engine.block.Category;
import hypatia.engine.block.Counted;
import hypatia.engine.block.DataSide;
import hypatia.engine.block.Field;
import hypatia.engine.block.Port;
import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind.Option;
import hypatia.engine.diagram.Block;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Where the answers enter: labels {@code batch} of one class column, or numbers {@code batch×n}.
 */
@AutoService(BlockType.class)
public final class TargetBlock implements BlockType {
  public static final Property<List<String>> COLUMNS =
      Property.columns(
          "columns",
          "Columns",
          "The target columns that enter here; none chosen means all of them.",
          DataSide.TARGET);
  public static final Property<String> KIND =
      Property.choice(
          "kind",
          "Kind without data",
          "What is to be predicted, used only until data are loaded.",
          new Option("classes", "A class", "One of several classes, such as a species."),
          new Option("numbers", "Numbers", "One or more numbers, such as a price."));
  public static final Property<Long> SIZE =
      Property.wholeNumber(
          "size",
          "Size without data",
          "How many classes or numbers there are, used only until data are loaded.",
          3,
          1,
          1_000_000);

  @Override
  public String id() {
    return "target";
  }

  @Override
  public String title() {
    return "Target";
  }

  @Override
  public Category category() {
    return Category.DATA;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String help() {
    return "Brings the right answers into the diagram, for a loss to compare predictions with.";
  }

  @Override
  public String formula() {
    return "t = target columns";
  }

  @Override
  public List<String> keywords() {
    return List.of("data", "label", "labels", "class", "answer", "output", "ground truth", "y");
  }

  @Override
  public List<Port> ports(Block block) {
    return List.of(Port.out("t", "Answers", "The class labels or the numbers to be predicted."));
  }

  @Override
  public List<Property<?>> properties() {
    return List.of(COLUMNS, KIND, SIZE);
  }

  @Override
  public String summary(Block block) {
    return Columns.summary(COLUMNS.of(block));
  }

  @Override
  public void build(BuildContext context) {
    List<Field> fields =
        context.data().isEmpty()
            ? imagined(context)
            : Columns.chosen(context, COLUMNS, DataSide.TARGET);
    if (fields.isEmpty()) return;
    List<Field> categories = fields.stream().filter(Field::isCategory).toList();
    String name = context.block().name();
    Dim batch = Dim.named("batch");
    if (categories.isEmpty()) {
      String why = name + " has " + Counted.of(fields.size(), "column");
      TensorType type = TensorType.floats(batch, Dim.of(fields.size()).withReason(why));
      context.output("t", context.feed(DataSide.TARGET, type, fields));
    } else if (fields.size() == 1) {
      context.output("t", context.feed(DataSide.TARGET, TensorType.indices(batch), fields));
    } else {
      context.error(
          null,
          name
              + " holds the class column “"
              + categories.get(0).name()
              + "” together with "
              + Counted.of(fields.size() - 1, "other column")
              + ", but class labels need a Target block of their own.",
          "Choose one class column in the Columns of "
              + name
              + " and add another Target block for the rest.");
    }
  }

  private static List<Field> imagined(BuildContext context) {
    String name = context.block().name();
    LongStream numbers = LongStream.rangeClosed(1, context.get(SIZE));
    return context.get(KIND).equals("classes")
        ? List.of(Field.category(name, numbers.mapToObj(n -> "class " + n).toList()))
        : numbers.mapToObj(n -> Field.numeric(name + " " + n)).toList();
  }
}
