package hypatia.engine.op;

import hypatia.engine.graph.Apply;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What every evaluation by ND4J needs: fresh dense copies (ND4J views would let a result change an
 * input), broadcasting, and arrays without elements, which most of ND4J's own operations refuse.
 */
public final class NdArrays {
  private NdArrays() {}

  /** An element-wise function of one input; the operator may overwrite its argument. */
  public static List<INDArray> map(
      Apply node, DimBindings dims, List<INDArray> inputs, UnaryOperator<INDArray> function) {
    int[] shape = node.output(0).shape().bind(dims);
    INDArray x = spread(inputs.get(0), shape);
    return List.of(x.isEmpty() ? x : function.apply(x));
  }

  /** An element-wise function of two inputs; the operator may overwrite its arguments. */
  public static List<INDArray> map(
      Apply node, DimBindings dims, List<INDArray> inputs, BinaryOperator<INDArray> function) {
    int[] shape = node.output(0).shape().bind(dims);
    INDArray x = spread(inputs.get(0), shape);
    INDArray y = spread(inputs.get(1), shape).castTo(x.dataType());
    return List.of(x.isEmpty() ? x : function.apply(x, y));
  }

  /** A fresh row-major array of this shape with the values of another, broadcast as in NumPy. */
  public static INDArray spread(INDArray from, int... shape) {
    if (Tensor.sizeOf(shape) == 0) return zeros(from.dataType(), shape);
    if (Arrays.equals(from.shape(), longs(shape))) return from.dup('c');
    if (from.length() == 1)
      return Nd4j.valueArrayOf(longs(shape), from.getDouble(0), from.dataType());
    long[] padded = new long[shape.length];
    Arrays.fill(padded, 1);
    System.arraycopy(from.shape(), 0, padded, shape.length - from.rank(), from.rank());
    return from.dup('c').reshape('c', padded).broadcast(longs(shape)).dup('c');
  }

  /** The function of each element, by way of the host: for what ND4J lacks or does inexactly. */
  public static INDArray each(INDArray x, DoubleUnaryOperator function) {
    double[] values = doubles(x);
    for (int i = 0; i < values.length; i++) values[i] = function.applyAsDouble(values[i]);
    return of(x.dataType(), values, ints(x.shape()));
  }

  /** The function of each pair of elements, by way of the host. */
  public static INDArray each(INDArray x, INDArray y, DoubleBinaryOperator function) {
    double[] values = doubles(x);
    double[] others = doubles(y);
    for (int i = 0; i < values.length; i++) {
      values[i] = function.applyAsDouble(values[i], others[i]);
    }
    return of(x.dataType(), values, ints(x.shape()));
  }

  /** The values in row-major order. */
  public static double[] doubles(INDArray x) {
    return x.isEmpty() ? new double[0] : x.dup('c').data().asDouble();
  }

  /** A new array with these values in row-major order. */
  public static INDArray of(DataType type, double[] values, int... shape) {
    if (values.length == 0) return zeros(type, shape);
    return Nd4j.createFromArray(values).castTo(type).reshape('c', longs(shape));
  }

  /** An array of zeros, which may have no elements. */
  public static INDArray zeros(DataType type, int... shape) {
    return Nd4j.create(type, longs(shape));
  }

  public static INDArray scalar(DataType type, double value) {
    return Nd4j.scalar(value).castTo(type);
  }

  /** The same elements under another shape of the same size. */
  public static INDArray shaped(INDArray x, int... shape) {
    if (Arrays.equals(x.shape(), longs(shape))) return x;
    if (Tensor.sizeOf(shape) == 0) return zeros(x.dataType(), shape);
    return shape.length == 0
        ? scalar(x.dataType(), x.getDouble(0))
        : x.dup('c').reshape('c', longs(shape));
  }

  public static long[] longs(int... shape) {
    return Arrays.stream(shape).asLongStream().toArray();
  }

  public static int[] ints(long... shape) {
    return Arrays.stream(shape).mapToInt(Math::toIntExact).toArray();
  }
}
