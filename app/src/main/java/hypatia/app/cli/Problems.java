package hypatia.app.cli;

import hypatia.engine.data.DataProblem;
import hypatia.engine.device.UnknownDevice;
import hypatia.engine.lowering.DiagramProblems;
import hypatia.engine.project.ProjectProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns whatever went wrong into one sentence. No stack trace reaches a user. */
final class Problems {
  private Problems() {}

  static String sentence(Throwable problem) {
    if (problem instanceof UsageProblem
        || problem instanceof DataProblem
        || problem instanceof ProjectProblem
        || problem instanceof DiagramProblems
        || problem instanceof UnknownDevice) {
      return problem.getMessage();
    }
    if (problem instanceof OutOfMemoryError) {
      return "There is not enough memory; use a smaller batch or fewer columns, or give Java more"
          + " memory with JAVA_TOOL_OPTIONS=-Xmx8g.";
    }
    return "Something went wrong inside Hypatia ("
        + (problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage())
        + "). Nothing was changed; please report it with "
        + report(problem)
        + ".";
  }

  static String wrongUsage(ParameterException problem) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
    String message = problem.getMessage().strip();
    if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
      message = "'" + unmatched.getUnmatched().get(0) + "' is not understood";
    }
    return message + (message.endsWith(".") ? "" : ".") + " See " + command + " --help.";
  }

  /** Keeps the details for a report, since the user must not see them. */
  private static String report(Throwable problem) {
    StringWriter details = new StringWriter();
    problem.printStackTrace(new PrintWriter(details));
    try {
      Path file = Files.createTempFile("hypatia-problem-", ".txt");
      Files.writeString(file, details.toString());
      return "the details in " + file;
    } catch (IOException unwritable) {
      return "the command that you gave";
    }
  }
}
