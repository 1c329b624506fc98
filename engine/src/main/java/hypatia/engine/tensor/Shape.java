package hypatia.engine.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The lengths of all axes, some of them perhaps only named. Row-major: the last axis is dense. */
public record Shape(List<Dim> dims) {
  /** No axes: one number. */
  public static final Shape SCALAR = new Shape(List.of());

  public Shape {
    dims = List.copyOf(dims);
  }

  public static Shape of(Dim... dims) {
    return new Shape(List.of(dims));
  }

  public static Shape of(long... lengths) {
    return new Shape(Arrays.stream(lengths).mapToObj(Dim::of).toList());
  }

  public int rank() {
    return dims.size();
  }

  /** The dim of an axis; negative axes count from the end, −1 being the last. */
  public Dim dim(int axis) {
    return dims.get(axis < 0 ? axis + rank() : axis);
  }

  /** The number of elements. */
  public Dim size() {
    return dims.stream().reduce(Dim.ONE, Dim::times);
  }

  public boolean isScalar() {
    return dims.isEmpty();
  }

  /** This shape with one axis replaced; negative axes count from the end. */
  public Shape with(int axis, Dim dim) {
    List<Dim> changed = new ArrayList<>(dims);
    changed.set(axis < 0 ? axis + rank() : axis, dim);
    return new Shape(changed);
  }

  /** This shape without one axis; negative axes count from the end. */
  public Shape without(int axis) {
    List<Dim> fewer = new ArrayList<>(dims);
    fewer.remove(axis < 0 ? axis + rank() : axis);
    return new Shape(fewer);
  }

  /** The lengths once every name is known. */
  public int[] bind(DimBindings bindings) {
    int[] lengths = new int[rank()];
    for (int axis = 0; axis < lengths.length; axis++) {
      lengths[axis] = Math.toIntExact(dims.get(axis).evaluate(bindings));
    }
    return lengths;
  }

  /** As people read it on a wire: {@code batch×4}; a scalar is {@code scalar}. */
  @Override
  public String toString() {
    return dims.isEmpty()
        ? "scalar"
        : dims.stream().map(Dim::toString).collect(Collectors.joining("×"));
  }
}
