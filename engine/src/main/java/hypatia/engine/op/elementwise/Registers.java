package hypatia.engine.op.elementwise;

/**
 * The short arrays that loops run over, one set a thread. All kernels of a thread share them, so
 * that they stay in its L1 cache.
 */
final class Registers {
  /** Places of a register: 4 KiB, so that about ten of them fit. */
  static final int LENGTH = 1024;

  private static final ThreadLocal<Registers> OF_THREAD = ThreadLocal.withInitial(Registers::new);

  private float[][] arrays = {};

  private Registers() {}

  /** At least {@code count} registers of the calling thread; their content is anything. */
  static float[][] atLeast(int count) {
    Registers registers = OF_THREAD.get();
    if (registers.arrays.length < count) registers.arrays = new float[count][LENGTH];
    return registers.arrays;
  }
}
