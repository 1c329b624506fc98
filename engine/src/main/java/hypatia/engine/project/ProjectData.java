package hypatia.engine.project;

import hypatia.engine.data.Table;
import java.util.List;

/**
 * A project's data as they are now.
 *
 * @param hash SHA-256 of the file's content
 * @param notes what the user should know, a sentence each: the file has changed since it was saved
 */
public record ProjectData(Table table, String hash, List<String> notes) {
  public ProjectData {
    notes = List.copyOf(notes);
  }
}
