package hypatia.engine.lowering;

import hypatia.engine.block.Initializer;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.op.random.Philox;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parameters of a diagram under their keys {@code blockId/name}. They live beside the diagram:
 * lowering it asks for them, and they start from the seed where there is no value yet.
 *
 * <p>A parameter whose shape has changed starts anew, see {@link #restarted()}. Values of blocks
 * that the diagram no longer has are kept, so that undo brings them back. Not safe for use by two
 * threads at once.
 */
public final class ParameterStore {
  private final long seed;
  private final Map<String, Tensor> waiting = new TreeMap<>(); // given, and not yet asked for
  private final Map<String, SharedVariable> variables = new TreeMap<>();
  private final TreeSet<String> restarted = new TreeSet<>();

  /** An empty store: every parameter starts from the seed. */
  public ParameterStore(long seed) {
    this(seed, Map.of());
  }

  /** A store that starts from values; what they lack starts from the seed. */
  public ParameterStore(long seed, Map<String, Tensor> values) {
    this.seed = seed;
    waiting.putAll(values);
  }

  public static String key(BlockId block, String name) {
    return block + "/" + name;
  }

  public long seed() {
    return seed;
  }

  /** The parameters in use, by key: those that a lowered diagram has asked for. */
  public Map<String, SharedVariable> variables() {
    return Collections.unmodifiableMap(new TreeMap<>(variables));
  }

  /** Copies of the values in use, by key in order. */
  public Map<String, Tensor> snapshot() {
    Map<String, Tensor> values = new TreeMap<>();
    variables.forEach((key, variable) -> values.put(key, variable.value()));
    return values;
  }

  /** Copies of all values, by key in order, also of those that no lowered diagram has asked for. */
  public Map<String, Tensor> everything() {
    Map<String, Tensor> values = new TreeMap<>(waiting);
    values.putAll(snapshot());
    return values;
  }

  /** A store with copies of all values; what happens to one does not touch the other. */
  public ParameterStore copy() {
    return new ParameterStore(seed, everything());
  }

  /**
   * Overwrites values in place; every function compiled over them sees the new ones. Values of
   * another shape count as not given.
   */
  public void load(Map<String, Tensor> values) {
    values.forEach(
        (key, value) -> {
          SharedVariable variable = variables.get(key);
          if (variable == null) waiting.put(key, value);
          else if (fits(value, variable.shape())) variable.setValue(value);
          else restarted.add(key);
        });
  }

  /** The keys whose given value was dropped because the shape had changed. */
  public List<String> restarted() {
    return List.copyOf(restarted);
  }

  /** SHA-256 of the {@link #snapshot()}, see {@link ParametersHash}. */
  public String hash() {
    return ParametersHash.of(snapshot());
  }

  /**
   * The parameter of a key and shape: the present one, else the given value, else from the seed.
   */
  SharedVariable obtain(String key, Shape shape, Initializer initializer) {
    SharedVariable present = variables.get(key);
    if (present != null && present.shape().equals(shape)) return present;
    Tensor given = present != null ? present.value() : waiting.get(key);
    waiting.remove(key);
    if (given != null && !fits(given, shape)) {
      restarted.add(key);
      given = null;
    }
    Tensor value = given != null ? given : initial(key, shape, initializer);
    SharedVariable variable = new SharedVariable(key, TensorType.floats(shape), value);
    variables.put(key, variable);
    return variable;
  }

  private static boolean fits(Tensor value, Shape shape) {
    return Arrays.equals(value.shape(), shape.bind(DimBindings.NONE));
  }

  private Tensor initial(String key, Shape shape, Initializer initializer) {
    int[] lengths = shape.bind(DimBindings.NONE);
    float[] values = new float[Tensor.sizeOf(lengths)];
    Philox random = new Philox(seed, key);
    for (int i = 0; i < values.length; i++) values[i] = (float) initializer.sample(random, i);
    return Tensor.of(values, lengths);
  }
}
