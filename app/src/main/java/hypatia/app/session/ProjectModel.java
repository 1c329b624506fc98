package hypatia.app.session;

import hypatia.app.task.Workshop;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.project.NewProject;
import hypatia.engine.project.Project;
import hypatia.engine.project.ProjectStore;
import hypatia.engine.project.StoredProject;
import hypatia.engine.train.TrainedRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the open project lies: new, open, save, and what its window is called. */
public final class ProjectModel {
  private record Opened(StoredProject stored, Optional<TrainedRun> run) {}

  private final DocumentModel document;
  private final DataModel data;
  private final TrainingModel training;
  private final PreferencesModel preferences;
  private final Workshop workshop;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<Path> location = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Project> proposed = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding unsaved;
  private final StringBinding title;

  /** Where data and runs of an unnamed copy still lie; the location itself otherwise. */
  private Path origin;

  ProjectModel(
      DocumentModel document,
      DataModel data,
      TrainingModel training,
      PreferencesModel preferences,
      Workshop workshop,
      Notices notices) {
    this.document = document;
    this.data = data;
    this.training = training;
    this.preferences = preferences;
    this.workshop = workshop;
    this.notices = notices;
    unsaved = document.unsaved().or(training.hasUnsavedRuns());
    title =
        Bindings.createStringBinding(
            () -> (unsaved.get() ? "• " : "") + document.project().get().name() + " – Hypatia",
            unsaved,
            document.project());
  }

  /** The file or folder; null while the project has no name of its own. */
  public ReadOnlyObjectProperty<Path> location() {
    return location.getReadOnlyProperty();
  }

  /** Where its files lie: the project's folder, or before it is stored that of its data. */
  public Optional<Path> folder() {
    if (location.get() != null) return Optional.ofNullable(location.get().getParent());
    return document
        .project()
        .get()
        .settingsOfData()
        .map(settings -> Path.of(settings.source()))
        .filter(Path::isAbsolute)
        .map(Path::getParent);
  }

  /** Whether a file is being read or written. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** What was proposed for a table, as long as the project that it began is open; else null. */
  public ReadOnlyObjectProperty<Project> proposed() {
    return proposed.getReadOnlyProperty();
  }

  /** Whether there are edits or trained runs that the file does not have. */
  public BooleanBinding unsaved() {
    return unsaved;
  }

  /** What stands in the window's title. */
  public StringBinding title() {
    return title;
  }

  /** Starts an empty project. */
  public void startEmpty() {
    start(NewProject.empty(), true);
  }

  /**
   * Starts a project that was never stored.
   *
   * @param asStored whether it is nothing that the user would miss
   */
  public void start(Project project, boolean asStored) {
    place(null, null, DataSource.UNSAVED);
    training.forget();
    document.replace(project, asStored ? project : null, Set.of());
    data.opened();
  }

  /** Starts a project from a table: roles and a first network are proposed. */
  public void startFromData(Path file, Runnable done) {
    work(
        () -> NewProject.fromData(file),
        project -> {
          start(project, false);
          proposed.set(project);
          done.run();
        },
        failure -> {});
  }

  /** Opens a project; {@code done} runs when it is there. */
  public void open(Path path, Runnable done) {
    Path absolute = path.toAbsolutePath().normalize();
    read(
        absolute,
        opened -> {
          place(absolute, absolute, DataSource.of(opened.stored()));
          show(opened, opened.stored().project());
          remember(absolute);
          done.run();
        });
  }

  /** Opens a sample as a copy without a place of its own; the sample stays as it is. */
  public void openCopy(Path sample, Runnable done) {
    Path absolute = sample.toAbsolutePath().normalize();
    read(
        absolute,
        opened -> {
          place(null, absolute, DataSource.of(opened.stored()));
          show(opened, opened.stored().project().withId(UUID.randomUUID().toString()));
          done.run();
        });
  }

  /**
   * Stores the project with the runs that are not stored yet.
   *
   * @param path where to; becomes the project's place
   */
  public void save(Path path, Runnable done) {
    Path target = path.toAbsolutePath().normalize();
    Project project = document.project().get();
    List<TrainedRun> runs = training.unsavedRuns();
    Path from = origin == null ? target : origin;
    work(
        () -> {
          StoredProject stored = ProjectStore.save(project, target, from);
          for (TrainedRun run : runs) ProjectStore.saveRun(run, target);
          return stored;
        },
        stored -> {
          place(target, target, null);
          data.movedTo(DataSource.of(stored));
          document.markSaved(project, stored.project());
          training.runsSaved(runs);
          remember(target);
          notices.say("Saved " + target.getFileName() + ".");
          done.run();
        },
        failure -> {});
  }

  private void read(Path path, Consumer<Opened> done) {
    work(
        () -> new Opened(ProjectStore.open(path), ProjectStore.latestRun(path)),
        done,
        failure -> {
          if (!Files.exists(path)) preferences.change(p -> p.withoutRecent(path.toString()));
        });
  }

  private <T> void work(Callable<T> task, Consumer<T> done, Consumer<Throwable> failed) {
    busy.set(true);
    workshop.load(
        task,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        failure -> {
          busy.set(false);
          failed.accept(failure);
          notices.failed(failure);
        });
  }

  private void show(Opened opened, Project project) {
    Set<BlockId> taken = new HashSet<>();
    opened.run().ifPresent(run -> taken.addAll(blocksOf(run)));
    training.forget();
    document.replace(project, project, taken);
    data.opened();
    opened.run().ifPresent(training::restore);
  }

  /** Blocks that a run has parameters of, even if the drawing has lost them since. */
  private static List<BlockId> blocksOf(TrainedRun run) {
    List<BlockId> blocks = new ArrayList<>();
    for (Block block : run.diagram().blocks()) blocks.add(block.id());
    return blocks;
  }

  private void place(Path newLocation, Path newOrigin, DataSource source) {
    location.set(newLocation);
    origin = newOrigin;
    if (source == null) return;
    data.readFrom(source);
    proposed.set(null);
  }

  private void remember(Path path) {
    preferences.change(p -> p.withRecent(path.toString()));
  }
}
