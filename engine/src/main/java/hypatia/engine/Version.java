package hypatia.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, in a jar and out of one. */
public final class Version {
  private static final String NUMBER = read();

  private Version() {}

  /** As the build states it: {@code 0.1.0}. */
  public static String number() {
    return NUMBER;
  }

  private static String read() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return properties.getProperty("version");
  }
}
