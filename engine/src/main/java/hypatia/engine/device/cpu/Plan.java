package hypatia.engine.device.cpu;

import hypatia.engine.graph.Program;
import hypatia.engine.tensor.Shape;
import java.util.List;

/**
 * What to run in which order and which values share memory: all that does not depend on concrete
 * sizes. Made once for a program.
 *
 * @param storages every piece of memory, by its number
 * @param inputs where the program's inputs lie
 * @param outputs where its outputs lie
 */
record Plan(
    Program program,
    List<Instruction> instructions,
    List<Storage> storages,
    List<Storage> inputs,
    List<Storage> outputs) {

  Shape outputShape(int position) {
    return program.outputs().get(position).shape();
  }
}
