package hypatia.engine.op.linear;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.ShapeMismatch;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * β·C + α·A·B for matrices C, A, B, the latter two perhaps transposed, and scalars α, β: an update
 * by a gradient that is a product, in one pass over C, which the result may overwrite. Inputs in
 * the order C, A, B, α, β.
 *
 * @param transposeA whether A is given transposed
 * @param transposeB whether B is given transposed
 */
public record Gemm(boolean transposeA, boolean transposeB) implements Op {
  /** β·C + α·A·B with the transpositions of a product. */
  public static Variable of(
      Variable c, Dot product, Variable a, Variable b, Variable alpha, Variable beta) {
    return new Gemm(product.transposeA(), product.transposeB()).on(c, a, b, alpha, beta);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    TensorType c = inputs.get(0);
    TensorType product = MatrixSizes.product(inputs.get(1), transposeA, inputs.get(2), transposeB);
    if (!c.shape().equals(product.shape())) {
      throw new ShapeMismatch(
          "A product of the shape " + product + " is added to " + c + ".",
          "Make both the same size.");
    }
    for (TensorType factor : inputs.subList(3, 5)) {
      if (!factor.shape().equals(Shape.SCALAR)) {
        throw new ShapeMismatch(
            "A factor of a matrix product has the shape " + factor + ".", "Use a scalar.");
      }
    }
    return List.of(c);
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable g = cotangents.get(0);
    Variable alpha = node.input(3);
    Variable beta = node.input(4);
    Apply product = new Apply(new Dot(transposeA, transposeB), node.inputs().subList(1, 3));
    List<Variable> gradients = new ArrayList<>();
    gradients.add(Multiply.of(g, beta));
    gradients.addAll(product.op().pullback(product, List.of(Multiply.of(g, alpha))));
    gradients.add(Sum.of(Multiply.of(g, product.output(0))));
    gradients.add(Sum.of(Multiply.of(g, node.input(0))));
    return gradients;
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    INDArray c = inputs.get(0).dup('c');
    if (c.isEmpty()) return List.of(c);
    double alpha = inputs.get(3).getDouble(0);
    double beta = inputs.get(4).getDouble(0);
    INDArray product = Dot.product(inputs.get(1), transposeA, inputs.get(2), transposeB);
    return List.of(c.muli(beta).addi(product.muli(alpha)));
  }

  @Override
  public Kernel kernel(Apply node) {
    return new GemmKernel(transposeA, transposeB);
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    double inner = node.input(1).type().dim(transposeA ? 0 : 1).evaluate(dims);
    return 2 * (inner + 1) * node.output(0).shape().size().evaluate(dims);
  }

  public static List<OpSample> samples() {
    return List.of(
        sample(false, false, 3, 4, 5),
        sample(true, false, 3, 4, 5),
        sample(false, true, 3, 4, 5),
        sample(true, true, 3, 4, 5),
        sample(true, false, 0, 4, 5),
        sample(true, false, 3, 0, 5),
        sample(true, false, 67, 31, 129));
  }

  private static OpSample sample(boolean transposeA, boolean transposeB, int m, int k, int n) {
    return OpSample.of(
        new Gemm(transposeA, transposeB),
        MatrixSizes.type(false, m, n),
        MatrixSizes.type(transposeA, m, k),
        MatrixSizes.type(transposeB, k, n),
        TensorType.scalar(),
        TensorType.scalar());
  }
}
