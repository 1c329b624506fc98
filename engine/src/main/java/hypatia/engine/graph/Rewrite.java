package hypatia.engine.graph;

import java.util.Collection;
import java.util.List;

/**
 * A small, local, named transformation. It looks at one application and offers other variables that
 * compute the same values, or null.
 */
public interface Rewrite {
  /**
   * @return one replacement per output, of the same types, or null where the rule does not apply
   */
  List<Variable> rewrite(Apply node, GraphView graph);

  default String name() {
    return getClass().getSimpleName();
  }

  /** What a rewrite may ask about the whole graph. */
  interface GraphView {
    /** The applications that read a variable, each once. */
    Collection<Apply> readers(Variable variable);

    /** Another application of an equal op to the same inputs, or null. */
    Apply twin(Apply node);

    /** Whether a variable is a result or the new value of an update. */
    boolean isResult(Variable variable);
  }
}
