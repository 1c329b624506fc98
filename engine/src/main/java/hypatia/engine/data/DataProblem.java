package hypatia.engine.data;

/**
 * Why a file, a table or its settings cannot be used: one sentence for the user that names the
 * file, the line and the column where they are known, and what to do about it.
 */
public final class DataProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DataProblem(String sentence) {
    super(sentence);
  }

  public DataProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
