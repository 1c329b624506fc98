package hypatia.engine.diagram;

/** Names a block; unique in the whole document and never used again. Parameters hang on it. */
public record BlockId(String value) implements Comparable<BlockId> {
  @Override
  public int compareTo(BlockId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
