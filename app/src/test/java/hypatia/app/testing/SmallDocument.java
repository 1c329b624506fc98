package hypatia.app.testing;

import hypatia.app.session.DiagramModel;
import hypatia.engine.block.DataSignature;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.lowering.Analysis;
import hypatia.engine.lowering.Lowering;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A document without threads: every edit is checked before {@code apply} returns. */
public final class SmallDocument implements DiagramModel {
  private final SimpleObjectProperty<Diagram> diagram = new SimpleObjectProperty<>();
  private final SimpleObjectProperty<Analysis> analysis =
      new SimpleObjectProperty<>(Analysis.EMPTY);
  private final List<DiagramEdit> edits = new ArrayList<>();
  private final DataSignature signature;
  private int lastId = 100;

  public SmallDocument(Diagram diagram, DataSignature signature) {
    this.signature = signature;
    set(diagram);
  }

  /** Replaces the diagram, as undo does. */
  public void set(Diagram next) {
    diagram.set(next);
    analysis.set(Lowering.analyze(next, signature));
  }

  /** What has been done, in order. */
  public List<DiagramEdit> edits() {
    return edits;
  }

  public Diagram now() {
    return diagram.get();
  }

  @Override
  public ObservableValue<Diagram> diagram() {
    return diagram;
  }

  @Override
  public ObservableValue<Analysis> analysis() {
    return analysis;
  }

  @Override
  public DataSignature signature() {
    return signature;
  }

  @Override
  public void apply(DiagramEdit edit) {
    edits.add(edit);
    set(edit.applyTo(diagram.get()));
  }

  @Override
  public BlockId freshId(String type) {
    return new BlockId(type + "-" + ++lastId);
  }
}
