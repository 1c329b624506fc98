package hypatia.engine.rewrite;

import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.math.Exp;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Square;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.op.nn.PickClass;
import hypatia.engine.op.nn.Relu;
import hypatia.engine.op.nn.Sigmoid;
import hypatia.engine.op.nn.Softmax;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.op.shape.Length;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.op.shape.Transpose;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small feed-forward network drawn from a seed, with shortcuts, detours and a loss. */
final class RandomGraph {
  private static final Dim BATCH = Dim.named("batch");
  private static final Constant ONE = Constant.of(1);

  final Input x;
  final Input target;
  final Tensor inputs;
  final Tensor targets;
  final List<SharedVariable> parameters = new ArrayList<>();
  final Variable prediction;
  final Variable loss;

  private final Random random;
  private final List<Variable> values = new ArrayList<>();

  RandomGraph(long seed) {
    random = new Random(seed);
    int rows = 1 + random.nextInt(9);
    int columns = 1 + random.nextInt(6);
    x = new Input("x", TensorType.floats(BATCH, Dim.of(columns)));
    inputs = draw(1, rows, columns);
    values.add(x);
    for (int i = 2 + random.nextInt(6); i > 0; i--) values.add(next(any()));
    int outputs = 2 + random.nextInt(4);
    boolean classes = random.nextBoolean();
    Variable last = dense(values.get(values.size() - 1), outputs);
    target =
        new Input("target", classes ? TensorType.indices(BATCH) : TensorType.floats(last.shape()));
    prediction = classes ? Softmax.of(last) : last;
    targets = classes ? labels(rows, outputs) : draw(1, rows, outputs);
    Variable sum =
        classes
            ? Sum.of(Negate.of(Log.of(PickClass.of(prediction, target))))
            : Sum.of(Square.of(Subtract.of(prediction, target)));
    loss = Divide.of(sum, Length.of(BATCH));
  }

  private Variable any() {
    return values.get(random.nextInt(values.size()));
  }

  private Variable next(Variable v) {
    switch (random.nextInt(12)) {
      case 0:
        return Tanh.of(v);
      case 1:
        return Sigmoid.of(v);
      case 2:
        return Relu.of(v);
      case 3:
        return Softmax.of(v);
      case 4:
        return Log.of(Add.of(ONE, Exp.of(v)));
      case 5:
        return Add.of(v, Multiply.of(Sigmoid.of(v), Tanh.of(v)));
      case 6:
        return Subtract.of(v, Negate.of(Multiply.of(ONE, Square.of(Tanh.of(v)))));
      case 7:
        return Transpose.of(Transpose.of(Tanh.of(v)));
      case 8:
        return Reshape.of(Reshape.of(v, v.shape().size()), v.shape());
      case 9:
        int units = 1 + random.nextInt(5);
        return Add.of(dense(v, units), dense(any(), units));
      default:
        return Tanh.of(dense(v, 1 + random.nextInt(7)));
    }
  }

  private Variable dense(Variable v, int units) {
    int width = (int) v.type().dim(-1).length();
    SharedVariable bias = parameter(units);
    return random.nextBoolean()
        ? Add.of(Dot.of(v, parameter(width, units)), bias)
        : Add.of(Dot.of(v, Transpose.of(parameter(units, width))), bias);
  }

  private SharedVariable parameter(int... shape) {
    Dim[] dims = new Dim[shape.length];
    for (int axis = 0; axis < dims.length; axis++) dims[axis] = Dim.of(shape[axis]);
    SharedVariable parameter =
        new SharedVariable("p" + parameters.size(), TensorType.floats(dims), draw(0.7, shape));
    parameters.add(parameter);
    return parameter;
  }

  private Tensor draw(double scale, int... shape) {
    float[] values = new float[Tensor.sizeOf(shape)];
    for (int i = 0; i < values.length; i++) values[i] = (float) (scale * random.nextGaussian());
    return Tensor.of(values, shape);
  }

  private Tensor labels(int rows, int classes) {
    float[] values = new float[rows];
    for (int i = 0; i < rows; i++) values[i] = random.nextInt(classes);
    return Tensor.of(values, rows);
  }
}
