package hypatia.engine.op.elementwise;

import java.util.Arrays;

/**
 * The axes of a result as an operand sees them, with neighbours joined where they behave as one.
 *
 * @param lengths of the joined axes, none of them 1
 * @param strides how far the operand moves along each; 0 where it is broadcast
 */
record Axes(int[] lengths, int[] strides) {
  static Axes collapse(int[] shape, int[] result) {
    int[] lengths = new int[result.length];
    int[] strides = new int[result.length];
    int count = 0;
    int stride = 1;
    for (int back = 1; back <= result.length; back++) { // from the last axis
      int length = result[result.length - back];
      if (length == 1) continue;
      int own = back <= shape.length ? shape[shape.length - back] : 1;
      int step = own == 1 ? 0 : stride;
      stride *= own;
      int before = count - 1;
      boolean joins =
          count > 0
              && (step == 0 ? strides[before] == 0 : step == strides[before] * lengths[before]);
      if (joins) {
        lengths[before] *= length;
      } else {
        lengths[count] = length;
        strides[count++] = step;
      }
    }
    return new Axes(reversed(lengths, count), reversed(strides, count));
  }

  private static int[] reversed(int[] values, int count) {
    int[] reversed = Arrays.copyOf(values, count);
    for (int i = 0; i < count; i++) reversed[i] = values[count - 1 - i];
    return reversed;
  }
}
