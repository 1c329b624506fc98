package hypatia.engine.device.cpu;

import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Dim;

/**
 * A piece of memory of a plan. Several variables may lie in it: views of one another, and results
 * that overwrite their operand.
 */
final class Storage {
  enum Kind {
    INPUT,
    CONSTANT,
    SHARED,
    TEMPORARY
  }

  final Kind kind;
  final int number;

  /** The leaf that lies here; null for temporaries. */
  final Variable leaf;

  final Dim size;

  /** The time of the first instruction that writes it. */
  final int first;

  /** The time of the last instruction that needs it; grows when a result takes the memory over. */
  int last;

  Storage(Kind kind, int number, Variable leaf, Dim size, int first, int last) {
    this.kind = kind;
    this.number = number;
    this.leaf = leaf;
    this.size = size;
    this.first = first;
    this.last = last;
  }

  /** Whether it lies in the arena. */
  boolean inArena() {
    return kind == Kind.INPUT || kind == Kind.TEMPORARY;
  }
}
