package hypatia.engine.project;

import hypatia.engine.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** SHA-256 of a file's content, as 64 hexadecimal digits. */
final class ContentHash {
  private ContentHash() {}

  static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Sha256 hash = new Sha256();
      byte[] block = new byte[1 << 16];
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        hash.add(block, count);
      }
      return hash.hex();
    }
  }
}
