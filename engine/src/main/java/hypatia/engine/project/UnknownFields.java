package hypatia.engine.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file says that this version does not know, so that saving does not lose it. Compares what
 * was read with what this version writes of it, at any depth; the entries of a list belong together
 * by their {@code id}, {@code name} or (wires, one for each input) {@code to}; those without one
 * are left out.
 */
final class UnknownFields {
  private UnknownFields() {}

  /** The fields of {@code read} that {@code written} does not have. */
  static Map<String, Object> of(Map<String, Object> read, Map<String, Object> written) {
    Map<String, Object> unknown = new TreeMap<>();
    read.forEach(
        (key, value) -> {
          if (!written.containsKey(key)) unknown.put(key, value);
          else {
            Map<String, Object> below = of(byName(value), byName(written.get(key)));
            if (!below.isEmpty()) unknown.put(key, below);
          }
        });
    return unknown;
  }

  /** What is written, with the unknown fields back in place wherever that place still exists. */
  static Map<String, Object> mergedInto(Map<String, Object> written, Map<String, Object> unknown) {
    Map<String, Object> merged = new LinkedHashMap<>(written);
    unknown.forEach(
        (key, value) -> {
          if (!merged.containsKey(key)) merged.put(key, value);
          else merged.put(key, merged(merged.get(key), value));
        });
    return merged;
  }

  private static Object merged(Object written, Object unknown) {
    if (!(unknown instanceof Map)) return written;
    if (written instanceof Map) return mergedInto(map(written), map(unknown));
    if (!(written instanceof List)) return written;
    List<Object> entries = new ArrayList<>();
    for (Object entry : (List<?>) written) {
      Object more = map(unknown).get(nameOf(entry));
      entries.add(more == null ? entry : merged(entry, more));
    }
    return entries;
  }

  /** A list's entries by name, so that lists compare like objects. */
  private static Map<String, Object> byName(Object value) {
    if (value instanceof Map) return map(value);
    Map<String, Object> entries = new TreeMap<>();
    if (value instanceof List<?> list) {
      for (Object entry : list) if (nameOf(entry) != null) entries.put(nameOf(entry), entry);
    }
    return entries;
  }

  private static String nameOf(Object entry) {
    if (!(entry instanceof Map)) return null;
    for (String key : List.of("id", "name", "to")) {
      if (map(entry).get(key) instanceof String name) return name;
    }
    return null;
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
