package hypatia.app.session;

import hypatia.app.task.Workshop;
import hypatia.engine.project.NewProject;

/** All view models of one window, wired to each other. */
public final class Session {
  private final Workshop workshop;
  private final Notices notices;
  private final PreferencesModel preferences;
  private final DocumentModel document;
  private final SelectionModel selection = new SelectionModel();
  private final DataModel data;
  private final TrainingModel training;
  private final ProjectModel project;

  public Session(Workshop workshop, PreferencesModel preferences, Notices notices) {
    this.workshop = workshop;
    this.preferences = preferences;
    this.notices = notices;
    document = new DocumentModel(NewProject.empty(), System::currentTimeMillis);
    data = new DataModel(document, workshop, notices::fault);
    document.diagram().addListener((o, before, now) -> selection.retain(now));
    new AnalysisModel(document, data, workshop, notices::fault);
    training = new TrainingModel(document, data, workshop, notices);
    project = new ProjectModel(document, data, training, preferences, workshop, notices);
  }

  public DocumentModel document() {
    return document;
  }

  public SelectionModel selection() {
    return selection;
  }

  public DataModel data() {
    return data;
  }

  public TrainingModel training() {
    return training;
  }

  public ProjectModel project() {
    return project;
  }

  public PreferencesModel preferences() {
    return preferences;
  }

  public Notices notices() {
    return notices;
  }

  /** The threads behind the window, for panels that load or compute something of their own. */
  public Workshop workshop() {
    return workshop;
  }
}
