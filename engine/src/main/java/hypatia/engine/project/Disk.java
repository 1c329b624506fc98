package hypatia.engine.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps of saving that can fail. Tests let each of them fail. */
interface Disk {
  Disk REAL = new RealDisk();

  /** A new file; there must be none. */
  OutputStream create(Path file) throws IOException;

  /** Returns when the file's content has reached the disk. */
  void sync(Path file) throws IOException;

  /** Puts a file in the place of another in one step. */
  void replace(Path from, Path to) throws IOException;

  /** The disk of this machine. */
  final class RealDisk implements Disk {
    private RealDisk() {}

    @Override
    public OutputStream create(Path file) throws IOException {
      return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public void sync(Path file) throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
