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
import hypatia.engine.diagram.Block;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.TensorType;
import java.util.List;

/** Where the data's input columns enter the diagram: {@code batch×n}. */
@AutoService(BlockType.class)
public final class InputBlock implements BlockType {
  public static final Property<List<String>> COLUMNS =
      Property.columns(
          "columns",
          "Columns",
          "The input columns that enter here; none chosen means all of them.",
          DataSide.INPUT);
  public static final Property<Long> SIZE =
      Property.wholeNumber(
          "size",
          "Size without data",
          "How many numbers one example has, used only until data are loaded.",
          4,
          1,
          1_000_000);

  @Override
  public String id() {
    return "input";
  }

  @Override
  public String title() {
    return "Input";
  }

  @Override
  public Category category() {
    return Category.DATA;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String help() {
    return "Brings the input columns of the data into the diagram, one row of numbers for each"
        + " example.";
  }

  @Override
  public String formula() {
    return "x = input columns";
  }

  @Override
  public List<String> keywords() {
    return List.of("data", "features", "columns", "placeholder", "x", "source");
  }

  @Override
  public List<Port> ports(Block block) {
    return List.of(Port.out("x", "Values", "The numbers of the input columns."));
  }

  @Override
  public List<Property<?>> properties() {
    return List.of(COLUMNS, SIZE);
  }

  @Override
  public String summary(Block block) {
    return Columns.summary(COLUMNS.of(block));
  }

  @Override
  public void build(BuildContext context) {
    String name = context.block().name();
    if (context.data().isEmpty()) {
      long size = context.get(SIZE);
      Dim width = Dim.of(size).withReason(name + " has size " + size);
      context.output("x", context.feed(DataSide.INPUT, type(width), List.of()));
      return;
    }
    List<Field> fields = Columns.chosen(context, COLUMNS, DataSide.INPUT);
    if (fields.isEmpty()) return;
    long width = fields.stream().mapToLong(Field::width).sum();
    boolean encoded = fields.stream().anyMatch(field -> field.width() != 1);
    String why =
        encoded
            ? name + " gives " + width + " numbers for " + Counted.of(fields.size(), "column")
            : name + " has " + Counted.of(fields.size(), "column");
    context.output("x", context.feed(DataSide.INPUT, type(Dim.of(width).withReason(why)), fields));
  }

  private static TensorType type(Dim width) {
    return TensorType.floats(Dim.named("batch"), width);
  }
}
