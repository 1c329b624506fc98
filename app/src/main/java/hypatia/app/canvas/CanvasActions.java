package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Addition;
import hypatia.app.canvas.gesture.GestureContext;
import hypatia.app.canvas.gesture.Insertion;
import hypatia.app.canvas.gesture.Pointer;
import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.Snap;
import hypatia.app.canvas.scene.Viewport;
import hypatia.app.session.SelectionModel.Selection;
import hypatia.engine.block.BlockType;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What menus, shortcuts and tool bars do to the canvas. Each is safe to call at any time. */
public final class CanvasActions {
  private static final double ZOOM_STEP = 1.25;

  /** How far a copy lies from its original, and how far Shift moves, in canvas units. */
  static final double FAR = 32;

  private final GestureContext context;
  private final Supplier<Pointer> pointer;
  private final Consumer<CardShape> rename;
  private final Consumer<BlockId> show;
  private final Pasting pasting;

  /**
   * @param pointer where the mouse is, or the middle of the view while it is elsewhere
   * @param rename opens the field over a card's name
   * @param show selects a block and brings it into view
   */
  CanvasActions(
      GestureContext context,
      Supplier<Pointer> pointer,
      Consumer<CardShape> rename,
      Consumer<BlockId> show) {
    this.context = context;
    this.pointer = pointer;
    this.rename = rename;
    this.show = show;
    this.pasting = new Pasting(context.model());
  }

  private Diagram diagram() {
    return context.model().diagram().getValue();
  }

  private Selection selection() {
    return context.selection().get();
  }

  private void select(Collection<BlockId> blocks) {
    context.selection().select(Selection.ofBlocks(blocks));
  }

  public void selectAll() {
    Set<BlockId> all = new HashSet<>();
    for (Block block : diagram().blocks()) all.add(block.id());
    select(all);
  }

  public void selectNone() {
    context.selection().clear();
  }

  /** Removes the selected blocks with their wires, and the selected wires. */
  public void delete() {
    Selection chosen = selection();
    if (chosen.isEmpty()) return;
    context.model().apply(new DiagramEdit.Remove(chosen.blocks(), chosen.wires()));
    context.selection().retain(diagram());
  }

  /** Puts the selected blocks on the clipboard; without a selection it stays as it is. */
  public void copy() {
    if (selection().blocks().isEmpty()) return;
    ClipboardContent content = new ClipboardContent();
    content.putString(Clip.of(diagram(), selection().blocks()).toText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  public void cut() {
    if (selection().blocks().isEmpty()) return;
    copy();
    delete();
  }

  /** Adds the copied blocks at the mouse, with the wires between them. */
  public void paste() {
    paste(false);
  }

  /** The same, and the copies are fed by what fed the originals. */
  public void pasteWithIncomingWires() {
    paste(true);
  }

  private void paste(boolean keepIncoming) {
    Optional<Clip> clip = Clip.parse(Clipboard.getSystemClipboard().getString());
    if (clip.isEmpty() || clip.get().blocks().isEmpty()) return;
    Area area =
        clip.get().blocks().stream()
            .map(CanvasActions::roughArea)
            .reduce(Area::union)
            .orElseThrow();
    Pointer at = pointer.get();
    double dx = Snap.toGrid(at.x() - area.centerX());
    double dy = Snap.toGrid(at.y() - area.centerY());
    addCopies(pasting.edit("Paste", clip.get(), dx, dy, keepIncoming));
  }

  private static Area roughArea(Block block) {
    return new Area(block.position().x(), block.position().y(), CardShape.WIDTH, CardShape.HEADER);
  }

  /** Adds a copy of the selected blocks beside them. */
  public void duplicate() {
    if (selection().blocks().isEmpty()) return;
    Clip clip = Clip.of(diagram(), selection().blocks());
    addCopies(pasting.edit("Duplicate", clip, FAR, FAR, false));
  }

  private void addCopies(DiagramEdit.Add edit) {
    context.model().apply(edit);
    select(edit.blocks().stream().map(Block::id).toList());
  }

  /** Opens the name of the selected block for editing, if there is exactly one. */
  public void rename() {
    if (selection().blocks().size() != 1) return;
    context.scene().card(selection().blocks().iterator().next()).ifPresent(rename);
  }

  /** Opens the search for a block to add at the mouse. */
  public void addBlock() {
    context.search(pointer.get(), null);
  }

  /** Adds a block with its middle at a point, or into the wire there if it fits. */
  void add(BlockType type, double x, double y) {
    Block block = Addition.centered(context.model(), type, x, y);
    Insertion insertion = new Insertion(context.model(), context.scene(), block);
    Optional<Wire> wire = insertion.target(x, y, 16 / context.viewport().zoom());
    List<DiagramEdit> edits = new ArrayList<>();
    edits.add(new DiagramEdit.Add("Add " + type.title(), List.of(block), List.of()));
    wire.ifPresent(target -> edits.addAll(insertion.edits(target, block.position())));
    context
        .model()
        .apply(
            edits.size() == 1
                ? edits.get(0)
                : new DiagramEdit.Several("Insert " + type.title(), edits));
    select(List.of(block.id()));
  }

  /** Moves the selected blocks by canvas units. */
  public void nudge(double dx, double dy) {
    Map<BlockId, Position> places = new HashMap<>();
    for (BlockId id : selection().blocks()) {
      diagram().find(id).ifPresent(b -> places.put(id, b.position().plus(dx, dy)));
    }
    if (!places.isEmpty()) context.model().apply(new DiagramEdit.Move(places));
  }

  /** Selects the next block in a direction, seen from the selected one, and shows it. */
  void step(double dirX, double dirY) {
    Neighbour.of(context.scene(), context.viewport().visible(), selection().blocks(), dirX, dirY)
        .ifPresent(show);
  }

  public void zoomIn() {
    zoom(ZOOM_STEP);
  }

  public void zoomOut() {
    zoom(1 / ZOOM_STEP);
  }

  private void zoom(double factor) {
    Viewport viewport = context.viewport();
    viewport.zoomAt(viewport.width() / 2, viewport.height() / 2, factor);
  }

  /** 100 %. */
  public void zoomReset() {
    zoom(1 / context.viewport().zoom());
  }

  /** Shows the whole diagram. */
  public void fitAll() {
    context
        .scene()
        .bounds(diagram().blocks().stream().map(Block::id).toList())
        .ifPresent(context.viewport()::fit);
  }

  /** Shows the selected blocks, or all where none is selected. */
  public void fitSelection() {
    if (selection().blocks().isEmpty()) fitAll();
    else context.scene().bounds(selection().blocks()).ifPresent(context.viewport()::fit);
  }
}
