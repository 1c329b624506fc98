package hypatia.engine.op.nn;

import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel.Sizes;
import hypatia.engine.graph.Kernel.Step;

/** Loss and probabilities of a block of rows in one go. */
final class SoftmaxCrossEntropyKernel implements Step {
  private final Buffer scores;
  private final Buffer labels;
  private final Buffer loss;
  private final Buffer p;
  private final int rows;
  private final int classes;
  private final RowBlocks blocks;

  private SoftmaxCrossEntropyKernel(Sizes sizes) {
    int[] shape = sizes.inputShape(0);
    scores = sizes.input(0);
    labels = sizes.input(1);
    loss = sizes.output(0);
    p = sizes.output(1);
    rows = ClassTypes.rowCount(shape);
    classes = shape[shape.length - 1];
    blocks = new RowBlocks(sizes.workers(), rows, classes, this::block);
  }

  static Step bind(Sizes sizes) {
    return new SoftmaxCrossEntropyKernel(sizes);
  }

  @Override
  public void run() {
    UnknownClass.checkAll(labels, rows, classes);
    blocks.run();
  }

  private void block(int fromRow, int toRow) {
    float[] z = p.array;
    int from = p.offset + fromRow * classes;
    int to = p.offset + toRow * classes;
    int start = scores.offset + fromRow * classes;
    SoftmaxRows.shift(scores.array, start, z, from, toRow - fromRow, classes);
    for (int row = fromRow; row < toRow; row++) {
      int label = (int) labels.array[labels.offset + row];
      loss.array[loss.offset + row] = z[p.offset + row * classes + label];
    }
    SoftmaxRows.exp(z, from, to);
    for (int row = fromRow; row < toRow; row++) {
      int at = p.offset + row * classes;
      float sum = SoftmaxRows.sum(z, at, at + classes);
      SoftmaxRows.scale(z, at, at + classes, 1 / sum);
      int here = loss.offset + row;
      loss.array[here] = (float) Math.log(sum) - loss.array[here];
    }
  }
}
