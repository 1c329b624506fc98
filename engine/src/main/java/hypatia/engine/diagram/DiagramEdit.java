package hypatia.engine.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a user does to a diagram, as a value: applied, undone by keeping the old diagram, logged.
 */
public sealed interface DiagramEdit {
  Diagram applyTo(Diagram diagram);

  /** As the undo menu says it: "Add Dense". */
  String label();

  /** Adds blocks and wires: from the palette, by pasting, by duplicating. */
  record Add(String label, List<Block> blocks, List<Wire> wires) implements DiagramEdit {
    public Add {
      blocks = List.copyOf(blocks);
      wires = List.copyOf(wires);
    }

    @Override
    public Diagram applyTo(Diagram diagram) {
      return diagram.plus(blocks, wires);
    }
  }

  /** Removes blocks with their wires, and further wires. */
  record Remove(Set<BlockId> blocks, Set<Wire> wires) implements DiagramEdit {
    public Remove {
      blocks = Set.copyOf(blocks);
      wires = Set.copyOf(wires);
    }

    @Override
    public Diagram applyTo(Diagram diagram) {
      return diagram.withoutWires(wires).withoutBlocks(blocks);
    }

    @Override
    public String label() {
      if (blocks.isEmpty()) return wires.size() == 1 ? "Remove Wire" : "Remove Wires";
      return blocks.size() == 1 ? "Remove Block" : "Remove Blocks";
    }
  }

  /** Moves blocks to new places. */
  record Move(Map<BlockId, Position> positions) implements DiagramEdit {
    public Move {
      positions = Map.copyOf(positions);
    }

    @Override
    public Diagram applyTo(Diagram diagram) {
      List<Block> moved = new ArrayList<>();
      positions.forEach((id, position) -> moved.add(diagram.block(id).at(position)));
      return diagram.withBlocks(moved);
    }

    @Override
    public String label() {
      return positions.size() == 1 ? "Move Block" : "Move Blocks";
    }
  }

  /** Adds a wire; it replaces the one that ended at its input port. */
  record Connect(Wire wire) implements DiagramEdit {
    @Override
    public Diagram applyTo(Diagram diagram) {
      return diagram.plus(List.of(), List.of(wire));
    }

    @Override
    public String label() {
      return "Connect";
    }
  }

  /** Sets a property; null goes back to the default. */
  record SetProperty(BlockId block, String key, Object value) implements DiagramEdit {
    @Override
    public Diagram applyTo(Diagram diagram) {
      return diagram.withBlocks(List.of(diagram.block(block).with(key, value)));
    }

    @Override
    public String label() {
      return "Change Property";
    }
  }

  /** Gives a block another name. */
  record Rename(BlockId block, String name) implements DiagramEdit {
    @Override
    public Diagram applyTo(Diagram diagram) {
      return diagram.withBlocks(List.of(diagram.block(block).named(name)));
    }

    @Override
    public String label() {
      return "Rename";
    }
  }

  /** Several edits that are undone together. */
  record Several(String label, List<DiagramEdit> edits) implements DiagramEdit {
    public Several {
      edits = List.copyOf(edits);
    }

    @Override
    public Diagram applyTo(Diagram diagram) {
      Diagram result = diagram;
      for (DiagramEdit edit : edits) result = edit.applyTo(result);
      return result;
    }
  }
}
