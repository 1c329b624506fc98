package hypatia.engine.project;

/** Why a project cannot be read or written: one sentence that names the file, and the remedy. */
public final class ProjectProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ProjectProblem(String sentence) {
    super(sentence);
  }

  public ProjectProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
