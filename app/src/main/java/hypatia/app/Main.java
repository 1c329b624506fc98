package hypatia.app;

import hypatia.app.cli.CommandLineMain;

/** The program's one entrance: the command line where a command is named, else the window. */
public final class Main {
  private Main() {}

  /**
   * @param arguments a command with its own arguments, or a project or table to open, or nothing
   */
  public static void main(String[] arguments) {
    System.exit(
        CommandLineMain.handles(arguments)
            ? CommandLineMain.run(arguments)
            : Launcher.open(arguments));
  }
}
