package hypatia.engine.project;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A JSON object that is read field by field; what is missing or wrong is said with its place. */
final class JsonFields {
  private final Map<String, Object> fields;
  private final String file;
  private final String place;

  JsonFields(Map<String, Object> fields, String file) {
    this(fields, file, "");
  }

  private JsonFields(Map<String, Object> fields, String file, String place) {
    this.fields = fields;
    this.file = file;
    this.place = place;
  }

  String fileName() {
    return file;
  }

  Map<String, Object> all() {
    return fields;
  }

  boolean has(String key) {
    return fields.get(key) != null;
  }

  String text(String key) {
    return get(key, String.class, "text");
  }

  boolean flag(String key) {
    return get(key, Boolean.class, "true or false");
  }

  double number(String key) {
    return get(key, Number.class, "a number").doubleValue();
  }

  long whole(String key) {
    return get(key, Long.class, "a whole number");
  }

  int count(String key) {
    long value = whole(key);
    if (value != (int) value) throw problem(key, "is too large");
    return (int) value;
  }

  /**
   * The number of the format that the file is written in.
   *
   * @param newest the newest that can be read
   * @throws ProjectProblem if the file is newer
   */
  int format(int newest) {
    long format = whole("format");
    if (format > newest) {
      throw new ProjectProblem(
          file
              + " was written by a newer Hypatia (format "
              + format
              + "; this one reads up to "
              + newest
              + "): open it with a newer version.");
    }
    if (format < 0) throw problem("format", "must be 0 or more");
    return (int) format;
  }

  JsonFields object(String key) {
    return new JsonFields(map(key), file, path(key) + ".");
  }

  /** The values by key; none if the field is absent. */
  Map<String, Object> mapOrEmpty(String key) {
    return has(key) ? map(key) : Map.of();
  }

  List<JsonFields> objects(String key) {
    List<?> list = list(key);
    return IntStream.range(0, list.size())
        .mapToObj(
            i -> {
              String entry = key + "[" + i + "]";
              if (!(list.get(i) instanceof Map)) throw problem(entry, "must be an object");
              return new JsonFields(cast(list.get(i)), file, path(entry) + ".");
            })
        .toList();
  }

  List<Double> numbers(String key) {
    List<?> list = list(key);
    for (Object value : list) {
      if (!(value instanceof Number)) throw problem(key, "must be a list of numbers");
    }
    return list.stream().map(value -> ((Number) value).doubleValue()).toList();
  }

  /** One of the constants of an enum, written in lower case. */
  <E extends Enum<E>> E constant(String key, Class<E> type) {
    String text = text(key);
    for (E constant : type.getEnumConstants()) {
      if (EnumText.text(constant).equals(text)) return constant;
    }
    throw problem(key, "must be one of " + EnumText.texts(type) + ", but is \"" + text + "\"");
  }

  /** A value that is one of the engine's plain records, or a list of them. */
  <T> T as(String key, TypeReference<T> type) {
    Object value = get(key, Object.class, "a value");
    try {
      return JsonText.MAPPER.convertValue(value, type);
    } catch (IllegalArgumentException wrong) {
      throw new ProjectProblem(problem(key, "is not as it should be").getMessage(), wrong);
    }
  }

  ProjectProblem problem(String key, String what) {
    return new ProjectProblem(
        file + ": " + path(key) + " " + what + "; correct it, or restore the file from a copy.");
  }

  private List<?> list(String key) {
    return get(key, List.class, "a list");
  }

  private Map<String, Object> map(String key) {
    return cast(get(key, Map.class, "an object"));
  }

  private <T> T get(String key, Class<T> type, String what) {
    Object value = fields.get(key);
    if (value == null) throw problem(key, "is missing");
    if (!type.isInstance(value)) throw problem(key, "must be " + what);
    return type.cast(value);
  }

  private String path(String key) {
    return place + key;
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }
}
