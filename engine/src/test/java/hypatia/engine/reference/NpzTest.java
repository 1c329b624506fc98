package hypatia.engine.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hypatia.engine.tensor.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NpzTest {
  @Test
  void readsWhatNumpyWrote() {
    Npz npz = Npz.read("mlp_10_20_5.f64.npz");
    assertArrayEquals(new int[] {20, 10}, npz.get("param/l.0.weight").shape());
    assertArrayEquals(new int[0], npz.get("loss").shape());
    assertEquals(1.666234851159886, npz.get("loss").get(0));
    assertArrayEquals(new int[] {32}, npz.get("target/y").shape());
    assertEquals(4, npz.under("grad/").size());
  }

  @Test
  void readsOtherElementTypesAndVersions() {
    byte[] halves = npy(2, "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", 4);
    ByteBuffer.wrap(halves).order(ByteOrder.LITTLE_ENDIAN).putFloat(halves.length - 4, 0.5f);
    assertEquals(Tensor.of(new double[] {0, 0.5}, 2), Npz.parse(halves));
  }

  @Test
  void refusesFortranOrder() {
    byte[] columns = npy(1, "{'descr': '<f8', 'fortran_order': True, 'shape': (2, 1), }", 8);
    assertThrows(IllegalArgumentException.class, () -> Npz.parse(columns));
  }

  private static byte[] npy(int version, String header, int elementBytes) {
    byte[] text = header.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer bytes =
        ByteBuffer.allocate((version == 1 ? 10 : 12) + text.length + 2 * elementBytes)
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.ISO_8859_1));
    bytes.put((byte) version).put((byte) 0);
    if (version == 1) bytes.putShort((short) text.length);
    else bytes.putInt(text.length);
    return bytes.put(text).array();
  }
}
