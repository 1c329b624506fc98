package hypatia.engine.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Replaces a file in one step: written whole beside it, brought to the disk, renamed. A crash at
 * any moment leaves the old file or the new one, and perhaps a {@code .name.PID.saving}, which the
 * next save removes.
 */
final class AtomicFile {
  /** What the file will hold. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static final String SUFFIX = ".saving";

  private final Disk disk;

  AtomicFile(Disk disk) {
    this.disk = disk;
  }

  void write(Path target, Content content) throws IOException {
    removeLeftovers(target);
    Path beside = target.resolveSibling(prefix(target) + ProcessHandle.current().pid() + SUFFIX);
    Files.deleteIfExists(beside);
    try {
      try (OutputStream out = new BufferedOutputStream(disk.create(beside), 1 << 16)) {
        content.writeTo(out);
      }
      disk.sync(beside);
      disk.replace(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  static boolean isLeftover(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(SUFFIX);
  }

  /** Removes what a process that died while saving has left; a living one still needs it. */
  private static void removeLeftovers(Path target) throws IOException {
    String prefix = prefix(target);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            target.toAbsolutePath().getParent(),
            file -> {
              String name = file.getFileName().toString();
              return name.startsWith(prefix) && name.endsWith(SUFFIX);
            })) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        String pid = name.substring(prefix.length(), name.length() - SUFFIX.length());
        boolean ours =
            !pid.isEmpty() && pid.length() < 18 && pid.chars().allMatch(Character::isDigit);
        if (ours && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) Files.deleteIfExists(file);
      }
    }
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + ".";
  }
}
