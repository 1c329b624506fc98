package hypatia.engine.reference;

import hypatia.engine.tensor.Tensor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The arrays of a NumPy {@code .npz} file (stored or deflated) by name, all as doubles. The format:
 * numpy.lib.format, versions 1 and 2.
 */
final class Npz {
  private static final Pattern DESCR = Pattern.compile("'descr': *'([<|])([fib])(\\d)'");
  private static final Pattern SHAPE = Pattern.compile("'shape': *\\(([^)]*)\\)");

  private final String file;
  private final Map<String, Tensor> arrays = new TreeMap<>();

  private Npz(String file) {
    this.file = file;
  }

  /** Reads a file of {@code /reference} on the class path. */
  static Npz read(String file) {
    Npz npz = new Npz(file);
    URL url = Npz.class.getResource("/reference/" + file);
    try (ZipFile zip = new ZipFile(new File(url.toURI()))) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        try (InputStream content = zip.getInputStream(entry)) {
          String name = entry.getName().replaceFirst("\\.npy$", "");
          npz.arrays.put(name, parse(content.readAllBytes()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return npz;
  }

  Tensor get(String name) {
    Tensor array = arrays.get(name);
    if (array == null) throw new IllegalArgumentException(file + " has no " + name + ".");
    return array;
  }

  /** All arrays whose name starts so, by the rest of their name. */
  Map<String, Tensor> under(String prefix) {
    Map<String, Tensor> some = new TreeMap<>();
    arrays.forEach(
        (name, array) -> {
          if (name.startsWith(prefix)) some.put(name.substring(prefix.length()), array);
        });
    return some;
  }

  static Tensor parse(byte[] npy) {
    ByteBuffer bytes = ByteBuffer.wrap(npy).order(ByteOrder.LITTLE_ENDIAN);
    int version = npy[6];
    int headerLength = version == 1 ? bytes.getShort(8) & 0xffff : bytes.getInt(8);
    int headerStart = version == 1 ? 10 : 12;
    String header = new String(npy, headerStart, headerLength, StandardCharsets.ISO_8859_1);
    if (!header.contains("'fortran_order': False")) {
      throw new IllegalArgumentException("Not in C order: " + header);
    }
    Matcher descr = DESCR.matcher(header);
    if (!descr.find()) throw new IllegalArgumentException("Unknown element type: " + header);
    int[] shape = shape(header);
    bytes.position(headerStart + headerLength);
    double[] values = new double[Tensor.sizeOf(shape)];
    for (int i = 0; i < values.length; i++)
      values[i] = next(bytes, descr.group(2) + descr.group(3));
    return Tensor.of(values, shape);
  }

  private static int[] shape(String header) {
    Matcher shape = SHAPE.matcher(header);
    if (!shape.find()) throw new IllegalArgumentException("No shape: " + header);
    return Pattern.compile(",")
        .splitAsStream(shape.group(1))
        .map(String::strip)
        .filter(length -> !length.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  private static double next(ByteBuffer bytes, String type) {
    return switch (type) {
      case "f8" -> bytes.getDouble();
      case "f4" -> bytes.getFloat();
      case "i8" -> bytes.getLong();
      case "i4" -> bytes.getInt();
      case "b1" -> bytes.get();
      default -> throw new IllegalArgumentException("Unknown element type: " + type);
    };
  }
}
