package hypatia.engine.device.nd4j;

import hypatia.engine.tensor.Tensor;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Tensors to and from ND4J's arrays, all of them dense and row-major. */
enum Precision {
  SINGLE(DataType.FLOAT),
  DOUBLE(DataType.DOUBLE);

  private final DataType type;

  Precision(DataType type) {
    this.type = type;
  }

  static Precision of(boolean isDouble) {
    return isDouble ? DOUBLE : SINGLE;
  }

  INDArray array(Tensor value) {
    int[] shape = value.shape();
    long[] lengths = new long[shape.length];
    for (int axis = 0; axis < shape.length; axis++) lengths[axis] = shape[axis];
    if (value.size() == 0) return Nd4j.empty(type).reshape(lengths);
    if (shape.length == 0) return Nd4j.scalar(type, value.get(0));
    return this == DOUBLE
        ? Nd4j.create(value.doubles().clone(), lengths, type)
        : Nd4j.create(value.floats().clone(), lengths, type);
  }

  Tensor tensor(INDArray array, int... shape) {
    if (Tensor.sizeOf(shape) == 0) {
      return this == DOUBLE ? Tensor.of(new double[0], shape) : Tensor.of(new float[0], shape);
    }
    INDArray dense = array.dup('c').castTo(type);
    return this == DOUBLE
        ? Tensor.of(dense.data().asDouble(), shape)
        : Tensor.of(dense.data().asFloat(), shape);
  }

  /** The array in this precision; itself where it has that already. */
  INDArray cast(INDArray array) {
    return array.castTo(type);
  }
}
