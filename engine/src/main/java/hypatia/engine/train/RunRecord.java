package hypatia.engine.train;

import hypatia.engine.Version;
import hypatia.engine.device.Device;
import hypatia.engine.device.cpu.CpuDevice;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a run says about itself. */
final class RunRecord {
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RunRecord() {}

  /** Sorts by time, and names a folder on every system. */
  static String id(Instant started) {
    return ID.format(started);
  }

  static RunManifest manifest(
      TrainingSettings settings, Device device, String graphHash, String dataHash) {
    return new RunManifest(
        Version.number(),
        graphHash,
        dataHash,
        settings.seed(),
        device.id(),
        RunDevice.threads(settings),
        device instanceof CpuDevice ? CpuDevice.blasName() : device.title(),
        System.getProperty("java.version") + " " + System.getProperty("java.vendor"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }
}
