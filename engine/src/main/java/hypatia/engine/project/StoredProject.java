package hypatia.engine.project;

import java.nio.file.Path;

/**
 * A project and where it lies.
 *
 * @param location the {@code .hypatia} file or the folder
 * @param dataHash SHA-256 of the data's content when the project was saved; null without data
 */
public record StoredProject(Path location, Project project, String dataHash) {}
