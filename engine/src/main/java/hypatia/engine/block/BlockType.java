package hypatia.engine.block;

import hypatia.engine.diagram.Block;
import java.util.List;

/**
 * A kind of block: the one file behind an entry of the palette. Add
 * {@code @AutoService(BlockType.class)} and an icon of the same id, and nothing else.
 */
public interface BlockType {
  /** Stored in files; also the name of the icon: {@code cross-entropy}. */
  String id();

  /** As people read it: "Cross-Entropy". */
  String title();

  Category category();

  /** Where it stands within its category; lower is earlier. */
  default int order() {
    return 1000;
  }

  /** What it does, in one plain sentence. */
  String help();

  /** What it computes, as a formula in Unicode: {@code y = x·W + b}. */
  String formula();

  /** Further words that a search finds it by. */
  default List<String> keywords() {
    return List.of();
  }

  /** The ports; those of some types depend on the block's properties. */
  List<Port> ports(Block block);

  default List<Property<?>> properties() {
    return List.of();
  }

  /** What stands on the card below the name: "64 units". May be empty. */
  default String summary(Block block) {
    return "";
  }

  /**
   * Adds the block to the symbolic graph. Called only when every input port has a value.
   *
   * @throws hypatia.engine.tensor.ShapeMismatch if the inputs do not fit
   */
  void build(BuildContext context);
}
