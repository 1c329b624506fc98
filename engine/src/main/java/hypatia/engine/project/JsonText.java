package hypatia.engine.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** JSON as maps, lists, strings, longs, doubles and booleans; written the same on every machine. */
final class JsonText {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS) // isFailure() is no component of a record
          .build();

  private static final ObjectWriter WRITER =
      MAPPER.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));

  private JsonText() {}

  /**
   * @param name of the file, for the sentence
   * @throws ProjectProblem with line and column if this is no JSON object
   */
  static Map<String, Object> parse(byte[] text, String name) {
    try {
      Map<String, Object> object =
          MAPPER.readValue(
              new String(text, StandardCharsets.UTF_8),
              new TypeReference<Map<String, Object>>() {});
      if (object != null) return object;
      throw new ProjectProblem(name + " holds no project: restore it from a copy.");
    } catch (JsonProcessingException damage) {
      String place =
          damage.getLocation() == null
              ? ""
              : " at line "
                  + damage.getLocation().getLineNr()
                  + ", column "
                  + damage.getLocation().getColumnNr();
      throw new ProjectProblem(
          name + " is damaged" + place + ": correct it there, or restore it from a copy.", damage);
    }
  }

  /** UTF-8 with line feeds, ending with one. */
  static byte[] print(Object json) {
    try {
      return (WRITER.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException bug) {
      throw new IllegalArgumentException("No JSON value: " + json, bug);
    }
  }
}
