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
  private record Request(DataSettings settings, TableSource source, int reading) {}

  private final ReadOnlyObjectWrapper<DataState> state =
      new ReadOnlyObjectWrapper<>(DataState.NONE);
  private final ReadOnlyObjectWrapper<DataSignature> signature =
      new ReadOnlyObjectWrapper<>(DataSignature.NONE);
  private final LatestOnly<Request, DataState> loader;
  private TableSource source = TableSource.FILES;
  private int reading;

  /**
   * @param failed hears of faults of the loading itself; what is wrong with the data is a state
   */
  DataModel(DocumentModel document, Workshop workshop, Consumer<Throwable> failed) {
    DataLoading loading = new DataLoading();
    loader =
        workshop.latestLoad(
            request -> loading.load(request.settings(), request.source(), request.reading()),
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
    if (state.get().settings() != null) request(state.get().settings());
  }

  /** Another document is open: its data come from here. Call before the document is replaced. */
  void readFrom(TableSource newSource) {
    source = newSource;
    state.set(DataState.NONE);
    signature.set(DataSignature.NONE);
  }

  private void follow(Project project) {
    DataSettings settings = project.data();
    if (Objects.equals(settings, state.get().settings())) return;
    if (settings == null) {
      loader.request(new Request(null, source, reading));
      state.set(DataState.NONE);
      signature.set(DataSignature.NONE);
    } else {
      request(settings);
    }
  }

  private void request(DataSettings settings) {
    DataState now = state.get();
    boolean sameFile =
        now.settings() != null && now.settings().source().equals(settings.source());
    if (!sameFile) signature.set(DataSignature.NONE);
    state.set((sameFile ? now : DataState.NONE).loading(settings));
    loader.request(new Request(settings, source, reading));
  }

  private void loaded(DataState result) {
    if (!Objects.equals(result.settings(), state.get().settings())) return;
    state.set(result);
    if (result.isReady()) signature.set(result.dataset().signature());
  }
}
