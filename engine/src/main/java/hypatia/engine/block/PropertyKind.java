package hypatia.engine.block;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which values a property takes; the form's control follows from it. */
public sealed interface PropertyKind {
  /** Whether a value, as JSON gives it, is allowed. */
  boolean allows(Object value);

  /** What an allowed value is, as the middle of a sentence: "a whole number from 1 to 9". */
  String expected();

  /** An allowed value as code reads it: a number may come as whole where a real one is meant. */
  default Object read(Object value) {
    return value;
  }

  /** An allowed value as people read it. */
  default String title(Object value) {
    return String.valueOf(value);
  }

  /** A whole number between two bounds, both included. */
  record WholeNumber(long min, long max) implements PropertyKind {
    @Override
    public boolean allows(Object value) {
      return value instanceof Number number
          && number.doubleValue() == number.longValue()
          && number.longValue() >= min
          && number.longValue() <= max;
    }

    @Override
    public String expected() {
      return max == Long.MAX_VALUE
          ? "a whole number of at least " + min
          : "a whole number from " + min + " to " + max;
    }

    @Override
    public Object read(Object value) {
      return ((Number) value).longValue();
    }
  }

  /** A real number between two bounds, both included. */
  record RealNumber(double min, double max) implements PropertyKind {
    @Override
    public boolean allows(Object value) {
      return value instanceof Number number
          && number.doubleValue() >= min
          && number.doubleValue() <= max;
    }

    @Override
    public String expected() {
      return "a number from " + min + " to " + max;
    }

    @Override
    public Object read(Object value) {
      return ((Number) value).doubleValue();
    }
  }

  /** One of a few options. */
  record Choice(List<Option> options) implements PropertyKind {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public boolean allows(Object value) {
      return options.stream().anyMatch(option -> option.id().equals(value));
    }

    @Override
    public String expected() {
      return "one of " + options.stream().map(Option::id).collect(Collectors.joining(", "));
    }

    @Override
    public String title(Object value) {
      return options.stream()
          .filter(option -> Objects.equals(option.id(), value))
          .map(Option::title)
          .findFirst()
          .orElseThrow();
    }
  }

  /** One option of a choice: stored by id, shown by title. */
  record Option(String id, String title, String help) {}

  /** Yes or no. */
  record Flag() implements PropertyKind {
    @Override
    public boolean allows(Object value) {
      return value instanceof Boolean;
    }

    @Override
    public String expected() {
      return "true or false";
    }
  }

  /** Free text. */
  record Text() implements PropertyKind {
    @Override
    public boolean allows(Object value) {
      return value instanceof String;
    }

    @Override
    public String expected() {
      return "text";
    }
  }

  /** Some of the data's columns of a role; the empty list means all of them. */
  record Columns(DataSide side) implements PropertyKind {
    @Override
    public boolean allows(Object value) {
      return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    @Override
    public String expected() {
      return "a list of column names";
    }
  }
}
