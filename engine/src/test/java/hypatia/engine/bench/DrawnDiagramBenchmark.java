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

/** A training step of five diagrams drawn from a seed ({@code -p seed=N}), beside SameDiff. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class DrawnDiagramBenchmark {
  @State(Scope.Thread)
  public static class Drawn {
    @Param("1")
    public long seed;

    @Param({"1", "2", "3", "4", "5"})
    public int diagram;

    Workload workload() {
      return Workload.drawn(seed, diagram);
    }
  }

  @State(Scope.Thread)
  public static class Hypatia {
    TrainingStep step;

    @Setup
    public void compile(Drawn drawn) {
      step = new TrainingStep(drawn.workload(), Devices.of("cpu"));
    }
  }

  @State(Scope.Thread)
  public static class SameDiff {
    SameDiffStep step;

    @Setup
    public void build(Drawn drawn) {
      step = new SameDiffStep(drawn.workload());
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
