package hypatia.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a command prints its result: for people, or as one JSON object. */
final class Output {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  boolean isJson() {
    return json;
  }

  /** Prints the result in the form that the user asked for. */
  void print(CommandSpec spec, Object result, Supplier<String> text) {
    try {
      spec.commandLine()
          .getOut()
          .println(json ? JSON.writeValueAsString(result) : text.get().stripTrailing());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
