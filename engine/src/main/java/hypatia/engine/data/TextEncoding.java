package hypatia.engine.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the bytes of a text file become characters.
 *
 * @param markLength bytes of the byte order mark at the start; 0 if there is none
 */
record TextEncoding(Charset charset, int markLength) {
  private static final int CHUNK = 1 << 16;

  /** The bytes that windows-1252 leaves undefined; ISO-8859-1 has (rarely used) controls there. */
  private static final String UNDEFINED_IN_1252 = "\u0081\u008d\u008f\u0090\u009d";

  /**
   * The encoding that a byte order mark names; else UTF-8 if the whole file is that, else
   * windows-1252, which old office programs write, or ISO-8859-1 if it has bytes unknown to it.
   *
   * @throws DataProblem if the file is no text
   */
  static TextEncoding detect(Path file) {
    byte[] bytes = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file)) {
      int length = in.readNBytes(bytes, 0, 4);
      if (starts(bytes, length, 0xEF, 0xBB, 0xBF)) {
        return new TextEncoding(StandardCharsets.UTF_8, 3);
      }
      if (starts(bytes, length, 0xFF, 0xFE)) return new TextEncoding(StandardCharsets.UTF_16LE, 2);
      if (starts(bytes, length, 0xFE, 0xFF)) return new TextEncoding(StandardCharsets.UTF_16BE, 2);
      if (starts(bytes, length, 'P', 'K', 3, 4)) {
        throw noTable(file, "it is a workbook or a zip archive");
      }
      if (starts(bytes, length, 0x1F, 0x8B)) throw noTable(file, "it is compressed (gzip)");
      return detectUnmarked(file, in, bytes, length);
    } catch (IOException e) {
      throw CsvSource.unreadable(file, e);
    }
  }

  /** The characters behind the byte order mark. */
  Reader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(markLength);
    } catch (IOException failure) {
      in.close();
      throw failure;
    }
    return new BufferedReader(new InputStreamReader(in, charset), CHUNK);
  }

  private static TextEncoding detectUnmarked(Path file, InputStream in, byte[] bytes, int start)
      throws IOException {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    CharBuffer sink = CharBuffer.allocate(CHUNK);
    boolean isUtf8 = true;
    boolean is1252 = true;
    int kept = start;
    int fresh = 0;
    boolean end = false;
    while (!end) {
      int read = in.readNBytes(bytes, kept, CHUNK - kept);
      end = kept + read < CHUNK;
      for (int i = fresh; i < kept + read; i++) {
        if (bytes[i] == 0) throw noTable(file, "it has zero bytes");
        if (bytes[i] < 0 && UNDEFINED_IN_1252.indexOf(bytes[i] & 0xFF) >= 0) is1252 = false;
      }
      ByteBuffer piece = ByteBuffer.wrap(bytes, 0, kept + read);
      if (isUtf8) {
        sink.clear();
        isUtf8 = !utf8.decode(piece, sink, end).isError();
      }
      // Bytes of a character that the chunk cut in two come first in the next one.
      kept = isUtf8 ? piece.remaining() : 0;
      fresh = kept;
      if (kept > 0) System.arraycopy(bytes, piece.position(), bytes, 0, kept);
    }
    if (isUtf8) return new TextEncoding(StandardCharsets.UTF_8, 0);
    return new TextEncoding(
        is1252 ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1, 0);
  }

  private static boolean starts(byte[] bytes, int length, int... mark) {
    if (length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
    return true;
  }

  private static DataProblem noTable(Path file, String why) {
    return new DataProblem(
        file.getFileName()
            + " does not look like a table, because "
            + why
            + ": save the table as a CSV text file (UTF-8) and open that.");
  }
}
