package hypatia.engine.bench;

import hypatia.engine.device.Devices;
import hypatia.engine.device.cpu.CpuDevice;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times single steps in the way of {@code bench/bench_peers.py} and prints such a line: the loss is
 * read back every step, and the clock with it.
 */
final class TimedSteps {
  private TimedSteps() {}

  /** Arguments: workload, threads. */
  public static void main(String[] args) {
    int threads = Integer.parseInt(args[1]);
    TrainingStep step = new TrainingStep(Workload.named(args[0]), Devices.of("cpu", threads));
    long end = System.nanoTime() + 3_000_000_000L; // until the JIT has settled
    while (System.nanoTime() < end) step.run();
    double[] micros = new double[2000];
    for (int i = 0; i < micros.length; i++) {
      long start = System.nanoTime();
      step.run();
      micros[i] = (System.nanoTime() - start) / 1e3;
    }
    Arrays.sort(micros);
    System.out.printf(
        Locale.ROOT,
        "{\"peer\": \"hypatia\", \"blas\": \"%s\", \"threads\": %d, \"workload\": \"%s\", \"median_us\": %.1f,"
            + " \"min_us\": %.1f}%n",
        CpuDevice.blasName(),
        threads,
        args[0],
        micros[micros.length / 2],
        micros[0]);
  }
}
