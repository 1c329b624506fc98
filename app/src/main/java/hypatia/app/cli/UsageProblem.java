package hypatia.app.cli;

/** A command that cannot be carried out as it was given, said in one sentence with a remedy. */
final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageProblem(String sentence) {
    super(sentence);
  }
}
