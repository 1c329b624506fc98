package hypatia.app.session;

import hypatia.engine.block.DataSignature;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.lowering.Analysis;
import javafx.beans.value.ObservableValue;

/** The present diagram, the way to change it, and what the checker says of it. FX thread only. */
public interface DiagramModel {
  ObservableValue<Diagram> diagram();

  /** Shapes, diagnostics and costs of the latest diagram; may lag behind it by a moment. */
  ObservableValue<Analysis> analysis();

  /** Changes the diagram as one step of the history. */
  void apply(DiagramEdit edit);

  /** What the data offer, as the checker used it; decides which wires fit. */
  DataSignature signature();

  /**
   * An id that neither this document nor its history or parameters have used; never given twice.
   */
  BlockId freshId(String type);
}
