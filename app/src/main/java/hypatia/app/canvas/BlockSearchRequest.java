package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Addition;
import hypatia.app.canvas.gesture.GestureContext;
import hypatia.app.canvas.gesture.Pointer;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.app.session.SelectionModel.Selection;
import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockType;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.diagram.PortRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks which block to add; for an open wire only those that fit, and then wires it. */
final class BlockSearchRequest {
  private final GestureContext context;
  private final CanvasActions actions;
  private final SearchBox box;

  BlockSearchRequest(GestureContext context, CanvasActions actions, SearchBox box) {
    this.context = context;
    this.actions = actions;
    this.box = box;
  }

  /**
   * @param open the port to be wired, or null
   */
  void open(Pointer at, PortSpot open) {
    if (open == null) {
      box.open(
          at.viewX(),
          at.viewY(),
          BlockCatalog.all(),
          "Add a block…",
          "There is no block type.",
          type -> actions.add(type, at.x(), at.y()));
      return;
    }
    Map<BlockType, PortRef> fitting = new LinkedHashMap<>();
    for (BlockType type : BlockCatalog.all()) {
      Addition.fittingPort(context.model(), type, open).ifPresent(port -> fitting.put(type, port));
    }
    String name = context.scene().diagram().block(open.ref().block()).name();
    box.open(
        at.viewX(),
        at.viewY(),
        List.copyOf(fitting.keySet()),
        open.isInput() ? "Feed " + name + " from…" : "Connect " + name + " to…",
        "No block fits this port.",
        type -> addWired(at, open, type, fitting.get(type)));
  }

  private void addWired(Pointer at, PortSpot open, BlockType type, PortRef port) {
    Block block = Addition.withPortAt(context.model(), type, port, !open.isInput(), at.x(), at.y());
    context
        .model()
        .apply(
            new DiagramEdit.Add(
                "Add " + type.title(),
                List.of(block),
                List.of(Addition.wire(open, block.port(port.port())))));
    context.selection().select(Selection.ofBlocks(List.of(block.id())));
  }
}
