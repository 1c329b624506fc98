package hypatia.engine.diagram;

/** One port of one block. */
public record PortRef(BlockId block, String port) {
  @Override
  public String toString() {
    return block + "." + port;
  }
}
