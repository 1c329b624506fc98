package hypatia.app.cli;

import hypatia.engine.device.Device;
import hypatia.engine.device.Devices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hypatia devices}: what networks can be trained on here. */
@Command(
    name = "devices",
    description = "Lists what networks can be trained on here; the first is the default.")
final class DevicesCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private Output output;

  @Override
  public void run() {
    List<Map<String, Object>> devices = new ArrayList<>();
    for (Device device : Devices.available()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("id", device.id());
      entry.put("title", device.title());
      entry.put("precision", device.isDouble() ? "double" : "single");
      devices.add(entry);
    }
    output.print(
        spec,
        Map.of("devices", devices),
        () -> {
          Columns columns = new Columns();
          for (Device device : Devices.available()) {
            columns.row(
                device.id(),
                device.isDouble() ? "double precision" : "single precision",
                device.title());
          }
          return columns.toString();
        });
  }
}
