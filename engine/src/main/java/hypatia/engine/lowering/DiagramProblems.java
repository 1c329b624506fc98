package hypatia.engine.lowering;

import java.util.List;

/** A diagram that cannot be lowered; the message is that of its first error. */
public final class DiagramProblems extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> errors;

  /**
   * @param errors at least one
   */
  public DiagramProblems(List<Diagnostic> errors) {
    super(errors.get(0).message() + " " + errors.get(0).remedy());
    this.errors = List.copyOf(errors);
  }

  public List<Diagnostic> errors() {
    return errors;
  }
}
