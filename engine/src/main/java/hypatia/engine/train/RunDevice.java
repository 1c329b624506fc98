package hypatia.engine.train;

import hypatia.engine.device.Device;
import hypatia.engine.device.Devices;

/** The device that settings ask for. */
final class RunDevice {
  private RunDevice() {}

  /**
   * @throws hypatia.engine.device.UnknownDevice if this machine has no such device
   */
  static Device of(TrainingSettings settings) {
    return Devices.of(settings.device(), threads(settings));
  }

  static int threads(TrainingSettings settings) {
    return settings.threads() > 0 ? settings.threads() : Devices.defaultThreads();
  }
}
