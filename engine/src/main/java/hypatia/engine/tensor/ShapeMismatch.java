package hypatia.engine.tensor;

/**
 * Inputs that do not fit together, said in words for people: what does not fit, why each side is as
 * it is, and what to do about it.
 */
public final class ShapeMismatch extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String remedy;

  /**
   * @param problem one sentence with both causes: "Dense 2 expects …, but gets …."
   * @param remedy one sentence that says what to do
   */
  public ShapeMismatch(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }

  /** "64 because Dense 1 has 64 units", or just "64" where nobody said why. */
  public static String because(Dim dim) {
    return dim.reason() == null ? dim.toString() : dim + " because " + dim.reason();
  }
}
