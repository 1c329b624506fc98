package hypatia.engine.op.nn;

import hypatia.engine.graph.Buffer;

/** A label that names no class. */
public final class UnknownClass extends RuntimeException {
  private static final long serialVersionUID = 1;

  private UnknownClass(double label, int row, int classes) {
    super(
        "Example "
            + (row + 1)
            + " of the batch has the class number "
            + (label == Math.rint(label) ? Long.toString((long) label) : Double.toString(label))
            + ", but there are "
            + classes
            + " classes, numbered from 0: check that the network has one output a class.");
  }

  /**
   * @throws UnknownClass if the label is not a whole number from 0 to classes − 1
   */
  static void check(double label, int row, int classes) {
    if (!(label >= 0 && label < classes && label == Math.rint(label))) {
      throw new UnknownClass(label, row, classes);
    }
  }

  /** Checks every label before a kernel reads any place that it names. */
  static void checkAll(Buffer labels, int rows, int classes) {
    for (int row = 0; row < rows; row++) {
      check(labels.array[labels.offset + row], row, classes);
    }
  }
}
