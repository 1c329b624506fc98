package hypatia.engine.tensor;

/** What a variable holds: the kind of its elements and its shape. */
public record TensorType(DType dtype, Shape shape) {
  public static TensorType floats(Dim... dims) {
    return new TensorType(DType.FLOAT, Shape.of(dims));
  }

  public static TensorType floats(Shape shape) {
    return new TensorType(DType.FLOAT, shape);
  }

  public static TensorType indices(Dim... dims) {
    return new TensorType(DType.INDEX, Shape.of(dims));
  }

  public static TensorType scalar() {
    return floats(Shape.SCALAR);
  }

  public int rank() {
    return shape.rank();
  }

  public Dim dim(int axis) {
    return shape.dim(axis);
  }

  @Override
  public String toString() {
    return dtype == DType.FLOAT ? shape.toString() : shape + " index";
  }
}
