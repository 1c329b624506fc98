package hypatia.engine.train.optimizer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All optimizers on the class path, by title. */
public final class OptimizerCatalog {
  private static final List<Optimizer> ALL =
      ServiceLoader.load(Optimizer.class, Optimizer.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing(Optimizer::title))
          .toList();

  private OptimizerCatalog() {}

  public static List<Optimizer> all() {
    return ALL;
  }

  public static List<String> ids() {
    return ALL.stream().map(Optimizer::id).toList();
  }

  public static Optional<Optimizer> find(String id) {
    return ALL.stream().filter(optimizer -> optimizer.id().equals(id)).findFirst();
  }

  /**
   * @throws IllegalArgumentException if there is none of this id, in one sentence
   */
  public static Optimizer get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no optimizer '" + id + "'; choose one of " + ids() + "."));
  }
}
