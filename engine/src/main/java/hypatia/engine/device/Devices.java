package hypatia.engine.device;

import hypatia.engine.device.cpu.CpuDevice;
import hypatia.engine.device.nd4j.Nd4jDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The devices that this machine has. Listing them starts none of them. */
public final class Devices {
  private Devices() {}

  /** All devices, the usual one first. */
  public static List<Device> available() {
    return available(defaultThreads());
  }

  /**
   * The device with this id, with the default number of threads.
   *
   * @throws UnknownDevice if this machine has no such device
   */
  public static Device of(String id) {
    return of(id, defaultThreads());
  }

  /**
   * The device with this id.
   *
   * @param threads how many threads it may use, at least 1; ND4J chooses for itself
   * @throws UnknownDevice if this machine has no such device
   */
  public static Device of(String id, int threads) {
    List<Device> all = available(threads);
    for (Device device : all) if (device.id().equals(id)) return device;
    throw new UnknownDevice(
        "There is no device '"
            + id
            + "' on this machine; choose one of "
            + all.stream().map(Device::id).collect(Collectors.joining(", "))
            + ".");
  }

  /** As many threads as the machine has processors. */
  public static int defaultThreads() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static List<Device> available(int threads) {
    List<Device> devices = new ArrayList<>();
    devices.add(new CpuDevice(threads));
    if (Nd4jDevice.isPresent()) {
      devices.add(Nd4jDevice.SINGLE);
      devices.add(Nd4jDevice.DOUBLE);
    }
    return List.copyOf(devices);
  }
}
