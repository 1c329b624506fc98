package hypatia.engine.device;

import hypatia.engine.graph.Program;
import hypatia.engine.rewrite.Rewriter;

/**
 * A thing that programs run on: the processor, ND4J's backend, a graphics card. {@link Devices}
 * lists those that this machine really has.
 */
public interface Device {
  /**
   * As the command line and project files name it: {@code cpu}, {@code nd4j}, {@code nd4j-double}.
   */
  String id();

  /** As people read it: "Processor, 2 threads". */
  String title();

  /** Whether numbers are held in double precision. */
  boolean isDouble();

  /** How graphs are rewritten for this device. */
  Rewriter rewriter();

  /** Makes a program, already rewritten, ready to run. */
  Executable prepare(Program program);
}
