package hypatia.app.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, from the archive that the build made. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = getClass().getPackage().getImplementationVersion();
    return new String[] {"Hypatia " + (version == null ? "(not packaged)" : version)};
  }
}
