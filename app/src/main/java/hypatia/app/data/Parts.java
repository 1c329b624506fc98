package hypatia.app.data;

import hypatia.engine.data.Part;
import java.util.Locale;

/** The parts of a split, as the user reads them. */
final class Parts {
  private Parts() {}

  static String title(Part part) {
    return switch (part) {
      case TRAIN -> "Training";
      case VALIDATION -> "Validation";
      case TEST -> "Test";
    };
  }

  /** Gives a node the part's colour. */
  static String styleClass(Part part) {
    return title(part).toLowerCase(Locale.ROOT) + "-part";
  }
}
