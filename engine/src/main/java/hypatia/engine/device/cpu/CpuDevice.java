package hypatia.engine.device.cpu;

import hypatia.engine.device.Device;
import hypatia.engine.device.Executable;
import hypatia.engine.graph.Program;
import hypatia.engine.rewrite.Rewriter;

/** The processor, in single precision. The number of threads does not show in the results. */
public record CpuDevice(int threads) implements Device {
  public CpuDevice {
    if (threads < 1) throw new IllegalArgumentException("A device has at least one thread.");
  }

  @Override
  public String id() {
    return "cpu";
  }

  @Override
  public String title() {
    return threads == 1 ? "Processor, 1 thread" : "Processor, " + threads + " threads";
  }

  @Override
  public boolean isDouble() {
    return false;
  }

  @Override
  public Rewriter rewriter() {
    return Rewriter.standard();
  }

  @Override
  public Executable prepare(Program program) {
    ThreadTeam team = ThreadTeam.of(threads);
    return new CpuExecutable(program, new SplitBlas(Netlib.blas(), team), team);
  }

  /** The matrix library, for the record that a run leaves: "OpenBLAS 0.3.31, SkylakeX". */
  public static String blasName() {
    return Netlib.name();
  }
}
