package hypatia.engine.lowering;

/**
 * What a block costs.
 *
 * @param parameters trained numbers
 * @param multiplyAdds per example, forward; every pair of arithmetic operations counts as one
 */
public record BlockCost(long parameters, double multiplyAdds) {
  public static final BlockCost NONE = new BlockCost(0, 0);

  public BlockCost plus(BlockCost other) {
    return new BlockCost(parameters + other.parameters, multiplyAdds + other.multiplyAdds);
  }
}
