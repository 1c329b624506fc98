package hypatia.engine.tensor;

import java.util.Map;
import java.util.TreeMap;

/** The lengths of the named dims for one run: {@code batch = 32}. Immutable. */
public record DimBindings(Map<String, Long> lengths) {
  /** No names bound. */
  public static final DimBindings NONE = new DimBindings(Map.of());

  public DimBindings {
    lengths = Map.copyOf(lengths);
  }

  public static DimBindings of(String name, long length) {
    return new DimBindings(Map.of(name, length));
  }

  /** These bindings and one more. */
  public DimBindings with(String name, long length) {
    Map<String, Long> more = new TreeMap<>(lengths);
    more.put(name, length);
    return new DimBindings(more);
  }

  /**
   * The length bound to a name.
   *
   * @throws IllegalArgumentException if nothing binds it
   */
  public long lengthOf(String name) {
    Long length = lengths.get(name);
    if (length == null) {
      throw new IllegalArgumentException("The length of the axis '" + name + "' is not given.");
    }
    return length;
  }
}
