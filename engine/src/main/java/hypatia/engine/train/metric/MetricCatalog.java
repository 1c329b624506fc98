package hypatia.engine.train.metric;

import hypatia.engine.block.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All metrics on the class path, by id. */
public final class MetricCatalog {
  private static final List<Metric> ALL =
      ServiceLoader.load(Metric.class, Metric.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing(Metric::id))
          .toList();

  private MetricCatalog() {}

  public static List<Metric> all() {
    return ALL;
  }

  public static List<Metric> of(Task task) {
    return ALL.stream().filter(metric -> metric.task() == task).toList();
  }

  public static Optional<Metric> find(String id) {
    return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
  }
}
