package hypatia.engine.bench;

import hypatia.engine.device.Devices;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A training step of the workloads that the peers have too, beside SameDiff. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class TrainingStepBenchmark {
  @State(Scope.Thread)
  public static class Hypatia {
    @Param({"mlp-tiny", "mlp-mid"})
    public String workload;

    @Param("0")
    public int threads;

    TrainingStep step;

    /** 0 threads: as many as the machine has. */
    @Setup
    public void compile() {
      int count = threads == 0 ? Devices.defaultThreads() : threads;
      step = new TrainingStep(Workload.named(workload), Devices.of("cpu", count));
    }
  }

  @State(Scope.Thread)
  public static class SameDiff {
    @Param({"mlp-tiny", "mlp-mid"})
    public String workload;

    SameDiffStep step;

    @Setup
    public void build() {
      step = new SameDiffStep(Workload.named(workload));
    }
  }

  @Benchmark
  public float hypatia(Hypatia state) {
    return state.step.run();
  }

  @Benchmark
  public double sameDiff(SameDiff state) {
    return state.step.run();
  }
}
