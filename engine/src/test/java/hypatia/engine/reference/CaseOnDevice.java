package hypatia.engine.reference;

import hypatia.engine.device.Device;
import hypatia.engine.device.Devices;
import hypatia.engine.tensor.Tensor;
import java.util.stream.Stream;

/** Each case of the reference on each device that must agree with it, and how closely. */
record CaseOnDevice(ReferenceCase which, Device device) {
  static Stream<CaseOnDevice> all() {
    return Stream.of("nd4j-double", "cpu")
        .map(Devices::of)
        .flatMap(
            device ->
                Stream.of(ReferenceCase.values()).map(which -> new CaseOnDevice(which, device)));
  }

  void compare(String what, Tensor reference, Tensor actual) {
    Agreement.check(what, reference, actual, device.isDouble() ? 1e-10 : 1e-5);
  }

  @Override
  public String toString() {
    return which + " on " + device.id();
  }
}
