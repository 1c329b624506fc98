package hypatia.app.cli;

import hypatia.engine.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Hypatia " + Version.number()};
  }
}
