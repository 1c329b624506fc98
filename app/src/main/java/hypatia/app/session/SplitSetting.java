package hypatia.app.session;

import hypatia.engine.block.Property;
import hypatia.engine.data.Split;
import hypatia.engine.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One number of how a project's rows are split, for every form that offers it.
 *
 * @param <T> the property's type
 */
public record SplitSetting<T>(
    Property<T> property, Function<Split, T> get, BiFunction<Split, T, Split> set) {
  public static final SplitSetting<Double> VALIDATION =
      new SplitSetting<>(
          Property.realNumber(
              "validation",
              "Validation share",
              "Examples that are only watched while training.",
              0.2,
              0,
              0.9),
          Split::validation,
          Split::withValidation);

  public static final SplitSetting<Double> TEST =
      new SplitSetting<>(
          Property.realNumber(
              "test", "Test share", "Examples that are kept for the last judgement.", 0.2, 0, 0.9),
          Split::test,
          Split::withTest);

  public static final SplitSetting<Long> SEED =
      new SplitSetting<>(
          Property.wholeNumber(
              "splitSeed",
              "Split seed",
              "Which examples go where.",
              1,
              Long.MIN_VALUE,
              Long.MAX_VALUE),
          Split::seed,
          Split::withSeed);

  public static final List<SplitSetting<?>> ALL = List.of(VALIDATION, TEST, SEED);

  /** What a project holds now; the default where it has no data yet. */
  public T present(Project project) {
    if (project.data() == null) return property.defaultValue();
    return get.apply(project.data().split());
  }

  /** A project with data and another value, which must not have a {@link #problem}. */
  public Project with(Project project, T value) {
    return project.withData(project.data().withSplit(set.apply(project.data().split(), value)));
  }

  /** Why a value that the property allows does not fit the others of a project with data. */
  public Optional<String> problem(Project project, Object value) {
    Split split = project.data().split();
    double other = this == VALIDATION ? split.test() : this == TEST ? split.validation() : 0;
    boolean share = this == VALIDATION || this == TEST;
    if (!share || ((Number) value).doubleValue() + other < 1) return Optional.empty();
    return Optional.of(
        "With the other share of " + other + " nothing is left to train on: choose a smaller one.");
  }
}
