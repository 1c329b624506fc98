package hypatia.engine.project;

import hypatia.engine.tensor.Tensor;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named tensors in one file that many other programs read: the length of a header (8 bytes, little
 * endian), the header as JSON, then the numbers (F32 or F64, little endian) in the header's order.
 *
 * @see <a href="https://huggingface.co/docs/safetensors/index#format">The format</a>
 */
public final class Safetensors {
  private static final int LARGEST_HEADER = 100_000_000; // as the format demands

  private Safetensors() {}

  /** Writes tensors in the order of their names. */
  public static void write(Map<String, Tensor> tensors, OutputStream out) throws IOException {
    Map<String, Tensor> sorted = new TreeMap<>(tensors);
    Map<String, Object> header = new LinkedHashMap<>();
    long offset = 0;
    for (Map.Entry<String, Tensor> entry : sorted.entrySet()) {
      Tensor tensor = entry.getValue();
      long end = offset + (long) tensor.size() * (tensor.isDouble() ? 8 : 4);
      Map<String, Object> description = new LinkedHashMap<>();
      description.put("dtype", tensor.isDouble() ? "F64" : "F32");
      description.put("shape", tensor.shape());
      description.put("data_offsets", new long[] {offset, end});
      header.put(entry.getKey(), description);
      offset = end;
    }
    byte[] json = JsonText.MAPPER.writeValueAsBytes(header);
    byte[] padded = Arrays.copyOf(json, (json.length + 7) / 8 * 8);
    Arrays.fill(padded, json.length, padded.length, (byte) ' ');
    out.write(littleEndian(8).putLong(padded.length).array());
    out.write(padded);
    for (Tensor tensor : sorted.values()) out.write(bytes(tensor));
  }

  /**
   * @param name of the file, for the sentence
   * @throws ProjectProblem if the file is damaged
   */
  public static Map<String, Tensor> read(InputStream in, String name) throws IOException {
    DataInputStream data = new DataInputStream(in);
    try {
      long length = ByteBuffer.wrap(exactly(data, 8)).order(ByteOrder.LITTLE_ENDIAN).getLong();
      if (length < 2 || length > LARGEST_HEADER) throw damaged(name, null);
      JsonFields header = new JsonFields(JsonText.parse(exactly(data, (int) length), name), name);
      Map<String, Tensor> tensors = new TreeMap<>();
      long offset = 0;
      for (String key : header.all().keySet()) {
        if (key.equals("__metadata__")) continue;
        JsonFields description = header.object(key);
        if (description.numbers("data_offsets").get(0) != offset) throw damaged(name, null);
        int[] shape = description.numbers("shape").stream().mapToInt(Double::intValue).toArray();
        boolean isDouble = description.text("dtype").equals("F64");
        byte[] bytes = exactly(data, Math.multiplyExact(Tensor.sizeOf(shape), isDouble ? 8 : 4));
        tensors.put(key, tensor(bytes, isDouble, shape));
        offset += bytes.length;
      }
      return tensors;
    } catch (EOFException | ArithmeticException | IndexOutOfBoundsException damage) {
      throw damaged(name, damage);
    }
  }

  private static byte[] bytes(Tensor tensor) {
    if (tensor.isDouble()) {
      ByteBuffer buffer = littleEndian(tensor.size() * 8);
      buffer.asDoubleBuffer().put(tensor.doubles());
      return buffer.array();
    }
    ByteBuffer buffer = littleEndian(tensor.size() * 4);
    buffer.asFloatBuffer().put(tensor.floats());
    return buffer.array();
  }

  private static Tensor tensor(byte[] bytes, boolean isDouble, int[] shape) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (isDouble) {
      double[] values = new double[bytes.length / 8];
      buffer.asDoubleBuffer().get(values);
      return Tensor.of(values, shape);
    }
    float[] values = new float[bytes.length / 4];
    buffer.asFloatBuffer().get(values);
    return Tensor.of(values, shape);
  }

  private static byte[] exactly(DataInputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count); // grows as it reads: a damaged count allocates nothing
    if (bytes.length < count) throw new EOFException();
    return bytes;
  }

  private static ByteBuffer littleEndian(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ProjectProblem damaged(String name, Exception cause) {
    return new ProjectProblem(
        name + " is damaged (perhaps cut off): restore it from a copy, or train again.", cause);
  }
}
