package hypatia.app.testing;

import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Field;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Diagrams that tests start from. */
public final class Diagrams {
  /** Four numeric inputs, three classes. */
  public static final DataSignature IRIS =
      new DataSignature(
          List.of(
              Field.numeric("sepal length"),
              Field.numeric("sepal width"),
              Field.numeric("petal length"),
              Field.numeric("petal width")),
          List.of(Field.category("species", List.of("setosa", "versicolor", "virginica"))));

  private Diagrams() {}

  /** A block whose id is its name in small letters, with dashes. */
  public static Block block(String type, String name, double x, double y, Object... properties) {
    BlockId id = new BlockId(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    Block block = new Block(id, type, name, Map.of(), new Position(x, y));
    for (int i = 0; i < properties.length; i += 2) {
      block = block.with((String) properties[i], properties[i + 1]);
    }
    return block;
  }

  /** A wire between ports that are written {@code dense-1.y}. */
  public static Wire wire(String from, String to) {
    return new Wire(PortNames.ref(from), PortNames.ref(to));
  }

  /** Input, two dense layers with tanh and softmax, cross-entropy: the Iris network. */
  public static Diagram iris() {
    return Diagram.of(
        List.of(
            block("input", "Flowers", 48, 144),
            block("dense", "Hidden", 336, 144, "units", 8L),
            block("tanh", "Tanh", 624, 144),
            block("dense", "Output", 912, 144, "units", 3L),
            block("target", "Species", 624, 312),
            block("cross-entropy", "Loss", 912, 288, "form", "logits")),
        List.of(
            wire("flowers.x", "hidden.x"),
            wire("hidden.y", "tanh.x"),
            wire("tanh.y", "output.x"),
            wire("species.t", "loss.target"),
            wire("output.y", "loss.prediction")));
  }

  /**
   * Many blocks in rows that are chains.
   *
   * @param count how many
   * @param columns how many in a row
   */
  public static Diagram chains(int count, int columns) {
    List<Block> blocks = new ArrayList<>();
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = i / columns;
      int column = i % columns;
      String type = column == 0 ? "input" : column % 2 == 1 ? "dense" : "tanh";
      blocks.add(block(type, "Block " + i, 288.0 * column, 104.0 * row));
      if (column == 0) continue;
      String out = column == 1 ? ".x" : ".y";
      wires.add(wire("block-" + (i - 1) + out, "block-" + i + ".x"));
    }
    return Diagram.of(blocks, wires);
  }
}
