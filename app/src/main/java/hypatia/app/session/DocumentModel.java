package hypatia.app.session;

import hypatia.engine.block.DataSignature;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.lowering.Analysis;
import hypatia.engine.project.Project;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The open document: the present {@link Project} value, its past and future, and what has been
 * stored of it. Window thread only.
 */
public final class DocumentModel implements DiagramModel {
  private final LongSupplier clock;
  private final Present<Project> project = new Present<>(now -> now);
  private final Present<Diagram> diagram = new Present<>(Project::diagram);
  private final ReadOnlyObjectWrapper<Analysis> analysis =
      new ReadOnlyObjectWrapper<>(Analysis.EMPTY);
  private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper();
  private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper();
  private final Set<BlockId> used = new HashSet<>();
  private UndoStack<Project> history;
  private Project saved;
  private DataSignature signature = DataSignature.NONE;

  /**
   * @param clock milliseconds, to tell typing from separate edits
   */
  public DocumentModel(Project initial, LongSupplier clock) {
    this.clock = clock;
    replace(initial, initial, Set.of());
  }

  public ReadOnlyObjectProperty<Project> project() {
    return project;
  }

  @Override
  public ObservableValue<Diagram> diagram() {
    return diagram;
  }

  @Override
  public ObservableValue<Analysis> analysis() {
    return analysis.getReadOnlyProperty();
  }

  /** Whether the analysis is that of the present diagram and data. */
  public ReadOnlyBooleanProperty checked() {
    return checked.getReadOnlyProperty();
  }

  @Override
  public DataSignature signature() {
    return signature;
  }

  /** Whether there is something that the file does not have. */
  public ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /** What undo would undo; null if nothing. */
  public ReadOnlyStringProperty undoLabel() {
    return undoLabel.getReadOnlyProperty();
  }

  /** What redo would do again; null if nothing. */
  public ReadOnlyStringProperty redoLabel() {
    return redoLabel.getReadOnlyProperty();
  }

  @Override
  public void apply(DiagramEdit edit) {
    Object subject = null;
    if (edit instanceof DiagramEdit.SetProperty set) subject = List.of(set.block(), set.key());
    else if (edit instanceof DiagramEdit.Rename rename) subject = List.of(rename.block(), "name");
    edit(edit.label(), subject, now -> now.withDiagram(edit.applyTo(now.diagram())));
  }

  /** Changes anything of the project as one step of the history. */
  public void edit(String label, UnaryOperator<Project> change) {
    edit(label, null, change);
  }

  /**
   * As {@link #edit(String, UnaryOperator)}; quick edits of the same subject, such as the letters
   * of one word, become one step.
   *
   * @param subject what is edited; compared with equals
   */
  public void edit(String label, Object subject, UnaryOperator<Project> change) {
    history.push(label, change.apply(history.present()), subject, clock.getAsLong());
    refresh();
  }

  public void undo() {
    if (history.undoLabel().isEmpty()) return;
    history.undo();
    refresh();
  }

  public void redo() {
    if (history.redoLabel().isEmpty()) return;
    history.redo();
    refresh();
  }

  /**
   * Opens another document; the history begins anew.
   *
   * @param stored as it is on disk, or null if it has never been stored and should be
   * @param taken further ids that must not be given again, such as those of trained runs
   */
  public void replace(Project opened, Project stored, Collection<BlockId> taken) {
    boolean sameDiagram = history != null && diagram.get().equals(opened.diagram());
    history = new UndoStack<>(opened);
    saved = stored;
    used.clear();
    used.addAll(taken);
    if (!sameDiagram) { // else nobody hears of a change, and what was found still holds
      analysis.set(Analysis.EMPTY);
      checked.set(false);
    }
    refresh();
  }

  /**
   * What was stored. Where storing changed it (data that were taken in), the present follows, and
   * undo still leads to what was before.
   */
  public void markSaved(Project before, Project stored) {
    saved = stored;
    if (history.present().equals(before)) history.amend(stored);
    refresh();
  }

  @Override
  public BlockId freshId(String type) {
    BlockId id = diagram.get().freshId(type, used);
    used.add(id);
    return id;
  }

  /** The checker was asked. */
  void checking() {
    checked.set(false);
  }

  /** The checker's answer. */
  void analysed(Analysis result) {
    analysis.set(result);
    checked.set(true);
  }

  /** What the data offer from now on. */
  void offer(DataSignature offered) {
    signature = offered;
  }

  private void refresh() {
    Project present = history.present();
    for (Block block : present.diagram().blocks()) used.add(block.id());
    unsaved.set(!present.equals(saved));
    undoLabel.set(history.undoLabel().orElse(null));
    redoLabel.set(history.redoLabel().orElse(null));
    diagram.tell();
    project.tell();
  }

  /**
   * A part of the present project. All parts have changed before any listener hears of it, so that
   * nobody sees a new project with an old diagram.
   */
  private final class Present<T> extends ReadOnlyObjectPropertyBase<T> {
    private final Function<Project, T> part;

    Present(Function<Project, T> part) {
      this.part = part;
    }

    @Override
    public T get() {
      return part.apply(history.present());
    }

    void tell() {
      fireValueChangedEvent();
    }

    @Override
    public Object getBean() {
      return DocumentModel.this;
    }

    @Override
    public String getName() {
      return "";
    }
  }
}
