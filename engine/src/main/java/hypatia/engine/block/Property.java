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
  @SuppressWarnings("unchecked") // the kind allows only values that it reads as this type
  public T of(Map<String, Object> values) {
    Object value = values.get(key);
    return value != null && kind.allows(value) ? (T) kind.read(value) : defaultValue;
  }

  /** The default as people read it. */
  public String defaultTitle() {
    return kind.title(defaultValue);
  }

  /** Why a value is not allowed, in one sentence, or nothing. */
  public Optional<String> problem(Object value) {
    return kind.allows(value)
        ? Optional.empty()
        : Optional.of(title + " must be " + kind.expected() + ", but is " + value + ".");
  }
}
