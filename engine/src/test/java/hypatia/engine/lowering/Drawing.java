package hypatia.engine.lowering;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws diagrams in tests: blocks by name, wires as {@code "Input.x > Dense.x"}. */
public final class Drawing {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Wire> wires = new ArrayList<>();

  /** Adds a block; properties as key, value, key, value. */
  public Drawing block(String type, String name, Object... properties) {
    Map<String, Object> values = new TreeMap<>();
    for (int i = 0; i < properties.length; i += 2) {
      values.put((String) properties[i], properties[i + 1]);
    }
    blocks.add(new Block(new BlockId(name), type, name, values, Position.ORIGIN));
    return this;
  }

  public Drawing wire(String wire) {
    String[] ends = wire.split(" > ");
    wires.add(new Wire(port(ends[0]), port(ends[1])));
    return this;
  }

  /** Wires blocks with one input and one output each in a row, by their names. */
  public Drawing chain(String... names) {
    for (int i = 1; i < names.length; i++) {
      wires.add(new Wire(end(names[i - 1], false), end(names[i], true)));
    }
    return this;
  }

  public Diagram diagram() {
    return Diagram.of(blocks, wires);
  }

  public static PortRef port(String text) {
    int dot = text.lastIndexOf('.');
    return new PortRef(new BlockId(text.substring(0, dot)), text.substring(dot + 1));
  }

  /** The first port of a block in one direction. */
  private PortRef end(String name, boolean input) {
    Block block = blocks.stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
    return BlockCatalog.find(block.type()).orElseThrow().ports(block).stream()
        .filter(port -> port.isInput() == input)
        .map(port -> block.port(port.name()))
        .findFirst()
        .orElseThrow();
  }

  /** Input → Dense 1 → Tanh → Dense 2 → Softmax → Cross-Entropy ← Target. */
  public static Drawing classifier(long hidden, long classes) {
    return new Drawing()
        .block("input", "Input")
        .block("dense", "Dense 1", "units", hidden)
        .block("tanh", "Tanh")
        .block("dense", "Dense 2", "units", classes)
        .block("softmax", "Softmax")
        .block("target", "Target")
        .block("cross-entropy", "Cross-Entropy")
        .chain("Input", "Dense 1", "Tanh", "Dense 2", "Softmax", "Cross-Entropy")
        .wire("Target.t > Cross-Entropy.target");
  }

  /** Input → Dense → Mean Squared Error ← Target. */
  public static Drawing regressor(long units) {
    return new Drawing()
        .block("input", "Input")
        .block("dense", "Dense", "units", units)
        .block("target", "Target")
        .block("mean-squared-error", "Mean Squared Error")
        .chain("Input", "Dense", "Mean Squared Error")
        .wire("Target.t > Mean Squared Error.target");
  }
}
