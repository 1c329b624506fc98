package hypatia.engine.op;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.shape.BroadcastTo;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An op with an error planted: of a hundredth in its pullback, of a thousandth in its kernel. */
sealed interface Planted extends Op {
  Op right();

  @Override
  default List<TensorType> inferTypes(List<TensorType> inputs) {
    return right().inferTypes(inputs);
  }

  @Override
  default List<Variable> pullback(Apply node, List<Variable> cotangents) {
    return right().pullback(new Apply(right(), node.inputs()), cotangents);
  }

  @Override
  default List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return right().evaluate(node, dims, inputs);
  }

  @Override
  default Kernel kernel(Apply node) {
    return right().kernel(node);
  }

  /** The gradient of one input is a little off; an input without gradient gets one. */
  record Pullback(Op right, int input) implements Planted {
    @Override
    public List<Variable> pullback(Apply node, List<Variable> cotangents) {
      List<Variable> gradients = new ArrayList<>(Planted.super.pullback(node, cotangents));
      Variable gradient = gradients.get(input);
      Variable wrong =
          gradient == null
              ? BroadcastTo.of(Constant.of(0.01), node.input(input).shape())
              : Add.of(Multiply.of(gradient, Constant.of(1.01)), Constant.of(0.01));
      gradients.set(input, wrong);
      return gradients;
    }
  }

  /** The gradient of one input is forgotten. */
  record Forgotten(Op right, int input) implements Planted {
    @Override
    public List<Variable> pullback(Apply node, List<Variable> cotangents) {
      List<Variable> gradients = new ArrayList<>(Planted.super.pullback(node, cotangents));
      gradients.set(input, null);
      return gradients;
    }
  }

  /** One element of one output is a little off, the last one if {@code last}, else the first. */
  record WrongKernel(Op right, int output, boolean last) implements Planted {
    @Override
    public Kernel kernel(Apply node) {
      Kernel kernel = right.kernel(node);
      return sizes -> {
        Kernel.Step step = kernel.bind(sizes);
        Buffer x = kernel == Kernel.VIEW ? sizes.input(0) : null;
        Buffer z = sizes.output(output);
        return () -> {
          if (x != null) System.arraycopy(x.array, x.offset, z.array, z.offset, z.length);
          step.run();
          int at = last ? z.offset + z.length - 1 : z.offset;
          z.array[at] += 0.001f * (1 + Math.abs(z.array[at]));
        };
      };
    }
  }
}
