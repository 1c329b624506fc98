package hypatia.app.session;

import hypatia.app.task.LatestOnly;
import hypatia.app.task.Workshop;
import hypatia.engine.block.DataSignature;
import hypatia.engine.data.DataSettings;
import hypatia.engine.project.Project;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Loads and encodes the data that the document's settings name, away from the window. */
public final class DataModel {
  private record Request(Project project, DataSource source, int reading) {}

  private final DocumentModel document;
  private final ReadOnlyObjectWrapper<DataState> state =
      new ReadOnlyObjectWrapper<>(DataState.NONE);
  private final ReadOnlyObjectWrapper<DataSignature> signature =
      new ReadOnlyObjectWrapper<>(DataSignature.NONE);
  private final LatestOnly<Request, DataState> loader;
  private DataSource source = DataSource.UNSAVED;
  private int reading;

  /**
   * @param failed hears of faults of the loading itself; what is wrong with the data is a state
   */
  DataModel(DocumentModel document, Workshop workshop, Consumer<Throwable> failed) {
    this.document = document;
    DataLoading loading = new DataLoading();
    loader =
        workshop.latestLoad(
            request -> loading.load(request.project(), request.source(), request.reading()),
            this::loaded,
            failed);
    document.project().addListener((o, before, now) -> follow(now));
    follow(document.project().get());
  }

  public ReadOnlyObjectProperty<DataState> state() {
    return state.getReadOnlyProperty();
  }

  /**
   * What the data offer to the diagram. While roles are being changed and do not fit, that of the
   * last settings that did.
   */
  public ReadOnlyObjectProperty<DataSignature> signature() {
    return signature.getReadOnlyProperty();
  }

  /** Reads the data again, as after a repair of the file. */
  public void reload() {
    reading++;
    if (document.project().get().data() != null) request(document.project().get());
  }

  /** Another document is about to be open: its data come from here. */
  void readFrom(DataSource newSource) {
    source = newSource;
    state.set(DataState.NONE);
    signature.set(DataSignature.NONE);
  }

  /** Another document is open. One that equals the one before is no change that is heard of. */
  void opened() {
    follow(document.project().get());
  }

  /** The document was stored: its data are found from its new place, and are the same. */
  void movedTo(DataSource newSource) {
    source = newSource;
  }

  private void follow(Project project) {
    if (Objects.equals(project.data(), state.get().settings())) return;
    request(project);
  }

  private void request(Project project) {
    DataState now = state.get();
    DataSettings settings = project.data();
    boolean sameFile =
        settings != null
            && now.settings() != null
            && now.settings().source().equals(settings.source());
    if (!sameFile) signature.set(DataSignature.NONE);
    if (settings == null) state.set(DataState.NONE);
    else state.set((sameFile ? now : DataState.NONE).loading(settings));
    loader.request(new Request(project, source, reading));
  }

  private void loaded(DataState result) {
    if (!Objects.equals(result.settings(), document.project().get().data())) return;
    state.set(result);
    if (result.isReady()) signature.set(result.dataset().signature());
  }
}
