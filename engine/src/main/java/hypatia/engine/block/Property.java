package hypatia.engine.block;

import hypatia.engine.diagram.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A setting of a block that the user chooses.
 *
 * @param <T> Long, Double, Boolean, String or a list of strings, following from the kind
 * @param key stored in files
 * @param title the label in the form
 * @param help one plain sentence
 */
public record Property<T>(
    String key, String title, String help, PropertyKind kind, T defaultValue) {
  public static Property<Long> wholeNumber(
      String key, String title, String help, long defaultValue, long min, long max) {
    return new Property<>(key, title, help, new PropertyKind.WholeNumber(min, max), defaultValue);
  }

  public static Property<Double> realNumber(
      String key, String title, String help, double defaultValue, double min, double max) {
    return new Property<>(key, title, help, new PropertyKind.RealNumber(min, max), defaultValue);
  }

  public static Property<Boolean> flag(
      String key, String title, String help, boolean defaultValue) {
    return new Property<>(key, title, help, new PropertyKind.Flag(), defaultValue);
  }

  /** A choice whose default is the first option. */
  public static Property<String> choice(
      String key, String title, String help, PropertyKind.Option... options) {
    return new Property<>(
        key, title, help, new PropertyKind.Choice(List.of(options)), options[0].id());
  }

  public static Property<String> text(String key, String title, String help, String defaultValue) {
    return new Property<>(key, title, help, new PropertyKind.Text(), defaultValue);
  }

  public static Property<List<String>> columns(
      String key, String title, String help, DataSide side) {
    return new Property<>(key, title, help, new PropertyKind.Columns(side), List.of());
  }

  /** The block's value; the default where it has none or one that is not allowed. */
  public T of(Block block) {
    return of(block.properties());
  }

  /** The value among others by key; the default where it has none or one that is not allowed. */
  @SuppressWarnings("unchecked") // problem() has checked that the value is of the kind's type
  public T of(Map<String, Object> values) {
    Object value = values.get(key);
    if (value == null || problem(value).isPresent()) return defaultValue;
    if (kind instanceof PropertyKind.WholeNumber) return (T) (Long) ((Number) value).longValue();
    if (kind instanceof PropertyKind.RealNumber) return (T) (Double) ((Number) value).doubleValue();
    return (T) value;
  }

  /** The default as people read it. */
  public String defaultTitle() {
    if (kind instanceof PropertyKind.Choice choice) {
      return choice.options().stream()
          .filter(option -> option.id().equals(defaultValue))
          .map(PropertyKind.Option::title)
          .findFirst()
          .orElseThrow();
    }
    return String.valueOf(defaultValue);
  }

  /** Why a value is not allowed, in one sentence, or nothing. */
  public Optional<String> problem(Object value) {
    String wrong = null;
    if (kind instanceof PropertyKind.WholeNumber whole) {
      boolean fits =
          value instanceof Number number
              && number.doubleValue() == number.longValue()
              && number.longValue() >= whole.min()
              && number.longValue() <= whole.max();
      if (!fits) wrong = "must be a whole number" + range(whole.min(), whole.max());
    } else if (kind instanceof PropertyKind.RealNumber real) {
      boolean fits =
          value instanceof Number number
              && number.doubleValue() >= real.min()
              && number.doubleValue() <= real.max();
      if (!fits) wrong = "must be a number from " + real.min() + " to " + real.max();
    } else if (kind instanceof PropertyKind.Choice choice) {
      if (choice.options().stream().noneMatch(option -> option.id().equals(value))) {
        wrong =
            "must be one of "
                + String.join(
                    ", ", choice.options().stream().map(PropertyKind.Option::id).toList());
      }
    } else if (kind instanceof PropertyKind.Flag) {
      if (!(value instanceof Boolean)) wrong = "must be true or false";
    } else if (kind instanceof PropertyKind.Text) {
      if (!(value instanceof String)) wrong = "must be text";
    } else if (kind instanceof PropertyKind.Columns) {
      boolean fits =
          value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
      if (!fits) wrong = "must be a list of column names";
    }
    return wrong == null
        ? Optional.empty()
        : Optional.of(title + " " + wrong + ", but is " + value + ".");
  }

  private static String range(long min, long max) {
    return max == Long.MAX_VALUE ? " of at least " + min : " from " + min + " to " + max;
  }
}
