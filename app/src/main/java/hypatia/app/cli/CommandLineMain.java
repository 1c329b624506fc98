package hypatia.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code hypatia COMMAND …}. */
@Command(
    name = "hypatia",
    description = "Draw a neural network, train it, watch it learn, take the model away.",
    header = "Without a command, or with a project alone, it opens the window.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "[PROJECT | COMMAND]",
    subcommands = {
      NewCommand.class,
      CheckCommand.class,
      ShowCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      PredictCommand.class,
      DevicesCommand.class,
      CommandLine.HelpCommand.class
    })
public final class CommandLineMain implements Runnable {
  @Spec private CommandSpec spec;

  private CommandLineMain() {}

  /** Whether the first argument asks for the command line and not for the window. */
  public static boolean handles(String... arguments) {
    return arguments.length > 0
        && (arguments[0].startsWith("-")
            || new CommandLine(new CommandLineMain()).getSubcommands().containsKey(arguments[0]));
  }

  /**
   * Runs one command. Results go to standard output, progress and problems to standard error.
   *
   * @return the exit status: 0 fine, 1 a problem with the user's files, 2 a wrong command line
   */
  public static int run(String... arguments) {
    return run(utf8(System.out), utf8(System.err), arguments);
  }

  static int run(PrintStream out, PrintStream err, String... arguments) {
    CommandLine commandLine = new CommandLine(new CommandLineMain());
    commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.setParameterExceptionHandler(
        (problem, given) -> {
          problem.getCommandLine().getErr().println("hypatia: " + Problems.wrongUsage(problem));
          return CommandLine.ExitCode.USAGE;
        });
    commandLine.setExecutionExceptionHandler(
        (problem, command, given) -> {
          command.getErr().println("hypatia: " + Problems.sentence(problem));
          return CommandLine.ExitCode.SOFTWARE;
        });
    return commandLine.execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The same bytes in any locale: "×" must not become "?". */
  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
