package hypatia.engine.device.nd4j;

import hypatia.engine.device.Device;
import hypatia.engine.device.Executable;
import hypatia.engine.graph.Program;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rewriter;

/** What ND4J's backend runs on, in single or double precision. */
public enum Nd4jDevice implements Device {
  SINGLE("nd4j", "single precision"),
  DOUBLE("nd4j-double", "double precision");

  private final String id;
  private final String precision;

  Nd4jDevice(String id, String precision) {
    this.id = id;
    this.precision = precision;
  }

  /** Whether ND4J and a backend are on the class path; looks for classes without starting them. */
  public static boolean isPresent() {
    return isThere("org.nd4j.linalg.factory.Nd4j") && (isCuda() || isThere(PROCESSOR_BACKEND));
  }

  private static final String PROCESSOR_BACKEND = "org.nd4j.linalg.cpu.nativecpu.CpuBackend";
  private static final String CUDA_BACKEND = "org.nd4j.linalg.jcublas.JCublasBackend";

  @Override
  public String id() {
    return id;
  }

  /** Says what ND4J will choose: a CUDA backend goes before the processor's. */
  @Override
  public String title() {
    return (isCuda() ? "ND4J on CUDA, " : "ND4J on the processor, ") + precision;
  }

  @Override
  public boolean isDouble() {
    return this == DOUBLE;
  }

  /** Ops stay as they are drawn, but for formulas that keep their digits: it is the reference. */
  @Override
  public Rewriter rewriter() {
    return Rewriter.only(Phase.MERGE, Phase.CANONICALIZE, Phase.STABILIZE);
  }

  @Override
  public Executable prepare(Program program) {
    return new Nd4jExecutable(program, isDouble());
  }

  private static boolean isCuda() {
    return isThere(CUDA_BACKEND);
  }

  private static boolean isThere(String className) {
    String file = className.replace('.', '/') + ".class";
    return Nd4jDevice.class.getClassLoader().getResource(file) != null;
  }
}
