package hypatia.engine.block;

import java.util.List;

/** Which values a property takes; the form's control follows from it. */
public sealed interface PropertyKind {
  /** A whole number between two bounds, both included. */
  record WholeNumber(long min, long max) implements PropertyKind {}

  /** A real number between two bounds, both included. */
  record RealNumber(double min, double max) implements PropertyKind {}

  /** One of a few options. */
  record Choice(List<Option> options) implements PropertyKind {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** One option of a choice: stored by id, shown by title. */
  record Option(String id, String title, String help) {}

  /** Yes or no. */
  record Flag() implements PropertyKind {}

  /** Free text. */
  record Text() implements PropertyKind {}

  /** Some of the data's columns of a role; the empty list means all of them. */
  record Columns(DataSide side) implements PropertyKind {}
}
