package hypatia.engine.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes files of a project. A folder gets them one by one, each in one step, in the given order:
 * the file that makes the others count comes last. A zip is written anew as a whole.
 */
final class ProjectWriter {
  /** Any fixed time, so that equal projects give equal zips. */
  private static final LocalDateTime TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

  private final AtomicFile file;

  ProjectWriter(Disk disk) {
    file = new AtomicFile(disk);
  }

  /** Whether a project at this place is a folder. */
  static boolean isFolder(Path location) {
    if (Files.exists(location)) return Files.isDirectory(location);
    return !location.getFileName().toString().endsWith(".hypatia");
  }

  /**
   * @param keep whether the project's other files stay
   */
  void write(Path location, List<Entry> entries, boolean keep) throws IOException {
    Path parent = location.toAbsolutePath().getParent();
    if (parent != null) Files.createDirectories(parent);
    if (isFolder(location)) writeFolder(location, entries);
    else if (keep && Files.exists(location)) writeZipWithOthers(location, entries);
    else writeZip(location, entries);
  }

  private void writeFolder(Path folder, List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      Path target = folder.resolve(entry.path());
      Files.createDirectories(target.getParent());
      file.write(target, entry.content());
    }
  }

  private void writeZipWithOthers(Path zip, List<Entry> entries) throws IOException {
    Set<String> replaced = new HashSet<>();
    for (Entry entry : entries) replaced.add(entry.path());
    try (ProjectFolder old = ProjectFolder.open(zip)) {
      List<Entry> all = new ArrayList<>(entries);
      for (String path : old.files()) {
        if (!replaced.contains(path)) all.add(Entry.copyOf(path, old.resolve(path)));
      }
      writeZip(zip, all);
    }
  }

  private void writeZip(Path zip, List<Entry> entries) throws IOException {
    Path target = Files.exists(zip) ? zip.toRealPath() : zip; // a link stays a link
    file.write(
        target,
        out -> {
          ZipOutputStream archive = new ZipOutputStream(out);
          for (Entry entry : entries) {
            ZipEntry header = new ZipEntry(entry.path());
            header.setTimeLocal(TIME);
            archive.putNextEntry(header);
            entry.content().writeTo(archive);
            archive.closeEntry();
          }
          archive.finish();
        });
  }
}
