package hypatia.engine.op.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Random numbers without state: each is a function of a key and a position alone, so that the order
 * in which blocks, threads or devices ask changes nothing, and a checkpoint stores no generator.
 *
 * <p>Philox4x32-10 of Salmon, Moraes, Dror and Shaw, <a
 * href="https://doi.org/10.1145/2063384.2063405">Parallel random numbers: as easy as 1, 2, 3</a>
 * (2011). The key is the start of the SHA-256 of a seed and a stream's name; the counter is an
 * iteration (below 2⁴⁸) and an element.
 */
public final class Philox {
  private static final long MULTIPLIER_0 = 0xD2511F53L;
  private static final long MULTIPLIER_1 = 0xCD9E8D57L;
  private static final int WEYL_0 = 0x9E3779B9;
  private static final int WEYL_1 = 0xBB67AE85;
  private static final int ROUNDS = 10;

  private final int key0;
  private final int key1;

  /**
   * @param stream what the numbers are for: two names give two independent streams
   */
  public Philox(long seed, String stream) {
    byte[] name = stream.getBytes(StandardCharsets.UTF_8);
    ByteBuffer text = ByteBuffer.allocate(Long.BYTES + name.length).putLong(seed).put(name);
    ByteBuffer hash = ByteBuffer.wrap(sha256(text.array()));
    key0 = hash.getInt();
    key1 = hash.getInt();
  }

  /** 64 random bits for an element of an iteration. */
  public long bits(long iteration, long element) {
    return bits(iteration, element, 0);
  }

  private long bits(long iteration, long element, int attempt) {
    int[] words = words(iteration, element, attempt);
    return (long) words[0] << 32 | (words[1] & 0xFFFFFFFFL);
  }

  /** A number from 0 to 1, 1 excluded: a multiple of 2⁻⁵³. */
  public double uniform(long iteration, long element) {
    return toUnit(bits(iteration, element));
  }

  /** {@link #uniform(long, long)} in iteration 0. */
  public double uniform(long element) {
    return uniform(0, element);
  }

  /** A number of the standard normal distribution (Box and Muller), the same on every machine. */
  public double normal(long iteration, long element) {
    int[] words = words(iteration, element, 0);
    double first = toUnit((long) words[0] << 32 | (words[1] & 0xFFFFFFFFL));
    double second = toUnit((long) words[2] << 32 | (words[3] & 0xFFFFFFFFL));
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - first));
    return radius * StrictMath.cos(2 * Math.PI * second);
  }

  /** {@link #normal(long, long)} in iteration 0. */
  public double normal(long element) {
    return normal(0, element);
  }

  /**
   * A whole number from 0 to {@code bound − 1}, all equally likely: bits that would favour some are
   * drawn again.
   */
  public int below(int bound, long iteration, long element) {
    if (bound <= 0) throw new IllegalArgumentException("There is no number below " + bound + ".");
    long favoured = Long.remainderUnsigned(-bound, bound); // 2⁶⁴ mod bound
    for (int attempt = 0; ; attempt++) {
      long bits = bits(iteration, element, attempt);
      if (Long.compareUnsigned(bits, favoured) >= 0) {
        return (int) Long.remainderUnsigned(bits, bound);
      }
    }
  }

  /**
   * The numbers 0 to {@code count − 1} in random order (Fisher and Yates), another one each epoch.
   */
  public int[] permutation(int count, long epoch) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int other = below(i + 1, epoch, i);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }

  private static double toUnit(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  private int[] words(long iteration, long element, int attempt) {
    int[] counter = {
      (int) element,
      (int) (element >>> 32),
      (int) iteration,
      (int) (iteration >>> 32) | attempt << 16
    };
    encrypt(counter, key0, key1);
    return counter;
  }

  /** Replaces a counter of four words by four random ones. */
  static void encrypt(int[] counter, int key0, int key1) {
    int k0 = key0;
    int k1 = key1;
    for (int round = 0; round < ROUNDS; round++) {
      long p0 = MULTIPLIER_0 * (counter[0] & 0xFFFFFFFFL);
      long p1 = MULTIPLIER_1 * (counter[2] & 0xFFFFFFFFL);
      counter[0] = (int) (p1 >>> 32) ^ counter[1] ^ k0;
      counter[1] = (int) p1;
      counter[2] = (int) (p0 >>> 32) ^ counter[3] ^ k1;
      counter[3] = (int) p0;
      k0 += WEYL_0;
      k1 += WEYL_1;
    }
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("Every Java platform has SHA-256.", never);
    }
  }
}
