package hypatia.app.session;

import hypatia.app.task.LatestOnly;
import hypatia.app.task.Workshop;
import hypatia.engine.block.DataSignature;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.lowering.Analysis;
import hypatia.engine.lowering.Lowering;
import java.util.function.Consumer;

/**
 * Keeps a document's {@link Analysis} up to date, in the background, whenever it or its data
 * change.
 */
final class AnalysisModel {
  private record Question(Diagram diagram, DataSignature signature) {}

  private final DocumentModel document;
  private final LatestOnly<Question, Analysis> checker;
  private Question asked;

  /**
   * @param failed hears of a fault of the checker itself
   */
  AnalysisModel(
      DocumentModel document, DataModel data, Workshop workshop, Consumer<Throwable> failed) {
    this.document = document;
    checker =
        workshop.latestCheck(
            question -> Lowering.analyze(question.diagram(), question.signature()),
            document::analysed,
            failed);
    document.diagram().addListener((o, before, now) -> check());
    data.signature()
        .addListener(
            (o, before, now) -> {
              document.offer(now);
              check();
            });
    check();
  }

  private void check() {
    Question question = new Question(document.diagram().getValue(), document.signature());
    if (question.equals(asked) && document.checked().get()) return;
    asked = question;
    document.checking();
    checker.request(question);
  }
}
