package hypatia.app.session;

import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Wire;
import java.util.Collection;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which blocks and wires are selected. Changed as a whole, so that listeners hear once. */
public final class SelectionModel {
  /** An immutable choice of blocks and wires. */
  public record Selection(Set<BlockId> blocks, Set<Wire> wires) {
    public static final Selection NONE = new Selection(Set.of(), Set.of());

    public Selection {
      blocks = Set.copyOf(blocks);
      wires = Set.copyOf(wires);
    }

    public static Selection ofBlocks(Collection<BlockId> blocks) {
      return new Selection(Set.copyOf(blocks), Set.of());
    }

    public boolean isEmpty() {
      return blocks.isEmpty() && wires.isEmpty();
    }
  }

  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.NONE);

  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  public Selection get() {
    return selection.get();
  }

  public void select(Selection choice) {
    if (!choice.equals(selection.get())) selection.set(choice);
  }

  public void clear() {
    select(Selection.NONE);
  }

  /** Drops what the diagram no longer has. */
  public void retain(Diagram diagram) {
    Selection now = get();
    select(
        new Selection(
            Set.copyOf(now.blocks().stream().filter(diagram::contains).toList()),
            Set.copyOf(now.wires().stream().filter(diagram.wires()::contains).toList())));
  }
}
