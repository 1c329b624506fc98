package hypatia.engine.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the constants of an enum are written in files. */
final class EnumText {
  private EnumText() {}

  static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static List<String> texts(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(EnumText::text).toList();
  }
}
