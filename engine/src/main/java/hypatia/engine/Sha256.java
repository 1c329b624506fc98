package hypatia.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which contents are known: of parameters, of graphs, of files. */
public final class Sha256 {
  private final MessageDigest digest;

  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }

  public void add(byte[] bytes) {
    digest.update(bytes);
  }

  /** Adds the first bytes of an array. */
  public void add(byte[] bytes, int count) {
    digest.update(bytes, 0, count);
  }

  /** The hash of all that was added since the last call, as 64 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
