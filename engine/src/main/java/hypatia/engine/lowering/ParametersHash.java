package hypatia.engine.lowering;

import hypatia.engine.Sha256;
import hypatia.engine.tensor.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What proves that two trainings ended in the same bits: SHA-256 over the parameters in the order
 * of their keys, as 64 hexadecimal digits. Each parameter adds its key in UTF-8, a zero byte, its
 * rank and lengths as little-endian 32-bit integers, and its values as little-endian 32-bit floats.
 */
public final class ParametersHash {
  private ParametersHash() {}

  public static String of(Map<String, Tensor> values) {
    Sha256 hash = new Sha256();
    new TreeMap<>(values)
        .forEach(
            (key, value) -> {
              hash.add(key.getBytes(StandardCharsets.UTF_8));
              hash.add(new byte[1]);
              hash.add(bytes(value));
            });
    return hash.hex();
  }

  private static byte[] bytes(Tensor value) {
    int[] shape = value.shape();
    ByteBuffer buffer =
        ByteBuffer.allocate(4 * (1 + shape.length + value.size()))
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(shape.length);
    for (int length : shape) buffer.putInt(length);
    for (float number : value.floats()) buffer.putFloat(number);
    return buffer.array();
  }
}
