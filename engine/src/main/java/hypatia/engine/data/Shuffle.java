package hypatia.engine.data;

/** A random order of rows that depends on the seed alone. */
final class Shuffle {
  private Shuffle() {}

  /** The numbers 0 to {@code count − 1} in an order chosen by the seed (Fisher and Yates). */
  static int[] of(int count, long seed) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) order[i] = i;
    for (int i = count - 1; i > 0; i--) {
      // 53 random bits: the bias of a bound below 2^31 is less than 2^-22.
      int other = (int) ((splitMix(seed, i) >>> 11) * 0x1.0p-53 * (i + 1));
      int moved = order[i];
      order[i] = order[other];
      order[other] = moved;
    }
    return order;
  }

  /** SplitMix64 (Steele, Lea, Flood 2014) at a place of its sequence. */
  private static long splitMix(long seed, long place) {
    long z = seed + (place + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
