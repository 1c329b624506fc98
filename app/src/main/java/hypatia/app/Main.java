package hypatia.app;

/** The program's one entrance. */
public final class Main {
  private Main() {}

  /**
   * @param arguments a project or table to open, or nothing
   */
  public static void main(String[] arguments) {
    System.exit(Launcher.open(arguments));
  }
}
