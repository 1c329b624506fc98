package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Addition;
import hypatia.app.canvas.gesture.Feedback;
import hypatia.app.canvas.gesture.GestureContext;
import hypatia.app.canvas.gesture.Insertion;
import hypatia.app.canvas.gesture.Pointer;
import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.FreePlace;
import hypatia.app.canvas.scene.Hit;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.app.canvas.scene.Viewport;
import hypatia.app.session.DiagramModel;
import hypatia.app.session.SelectionModel;
import hypatia.app.ui.HelpLine;
import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockType;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Position;
import hypatia.engine.lowering.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The canvas on which a diagram is drawn. It shows the models and changes them only by edits. */
public final class CanvasView extends Region implements GestureContext {
  private final DiagramModel model;
  private final SelectionModel selection;
  private final CanvasScene scene = new CanvasScene();
  private final Viewport viewport = new Viewport();
  private final CanvasLayers layers = new CanvasLayers(scene, viewport);
  private final EmptyCanvas empty = new EmptyCanvas();
  private final SearchBox search = new SearchBox(this);
  private final BlockSearchRequest adding;
  private final RenameField renaming;
  private final CanvasActions actions;
  private final Bindings bindings;
  private final CanvasInput input;
  private final Reveal reveal;
  private Findings findings = Findings.NONE;
  private Insertion dropping;
  private String droppingType;

  public CanvasView(DiagramModel model, SelectionModel selection) {
    this.model = model;
    this.selection = selection;
    renaming = new RenameField(model, viewport, this);
    actions = new CanvasActions(this, this::pointer, renaming::open, this::reveal);
    adding = new BlockSearchRequest(this, actions, search);
    reveal = new Reveal(scene, viewport, layers::setFlashing);
    bindings = new Bindings(this, actions, new Selecting(selection));
    input = new CanvasInput(this, this, bindings, layers, this::hovered);

    getStyleClass().add("canvas-view");
    setId("canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Diagram");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(layers.nodes());
    getChildren().addAll(empty, renaming, search);

    model.diagram().addListener((diagram, old, now) -> show(now));
    model.analysis().addListener((analysis, old, now) -> check());
    selection.selectionProperty().addListener((chosen, old, now) -> layers.setSelection(now));
    show(model.diagram().getValue());
    check();
    layers.setSelection(selection.get());
  }

  /** What menus and shortcuts do. */
  public CanvasActions actions() {
    return actions;
  }

  /** 1 is 100 %. */
  public ReadOnlyDoubleProperty zoomProperty() {
    return viewport.zoomProperty();
  }

  /** What mouse and keys do here beside the commands of the menus, for a page of help. */
  public List<HelpLine> help() {
    return bindings.help();
  }

  /** Lets the hint of the empty canvas offer a start from data. */
  public void setOnStartFromData(Runnable start) {
    empty.setOnStartFromData(start);
  }

  /** Brings a block into view, selects it and lets it flash. */
  public void reveal(BlockId block) {
    if (scene.card(block).isEmpty()) return;
    selection.select(SelectionModel.Selection.ofBlocks(List.of(block)));
    reveal.block(block);
  }

  /** Brings what a diagnostic speaks of into view; nothing where it means the whole diagram. */
  public void reveal(Diagnostic diagnostic) {
    if (diagnostic.block() != null) reveal(diagnostic.block());
    else if (!diagnostic.wires().isEmpty()) reveal(diagnostic.wires().get(0).to().block());
  }

  /** Whether a block may be dropped at a point of the scene. */
  public boolean accepts(double sceneX, double sceneY) {
    Point2D at = sceneToLocal(sceneX, sceneY);
    return at != null && getLayoutBounds().contains(at);
  }

  /** Shows where a block would go while it is dragged over the canvas. */
  public void dragOver(String typeId, double sceneX, double sceneY) {
    BlockType type = BlockCatalog.find(typeId).orElse(null);
    if (type == null || !accepts(sceneX, sceneY)) {
      dragExit();
      return;
    }
    if (dropping == null || !typeId.equals(droppingType)) {
      droppingType = typeId;
      dropping = new Insertion(model, scene, Addition.trial(type));
    }
    Point2D at = toCanvas(sceneX, sceneY);
    layers.split(dropping.target(at.getX(), at.getY(), 16 / viewport.zoom()).orElse(null));
  }

  /** Ends what {@link #dragOver} showed. */
  public void dragExit() {
    dropping = null;
    layers.split(null);
  }

  /** Adds a block with its middle at a point of the scene, or into the wire there if it fits. */
  public void addBlock(String typeId, double sceneX, double sceneY) {
    dragExit();
    Point2D at = toCanvas(sceneX, sceneY);
    BlockCatalog.find(typeId).ifPresent(type -> actions.add(type, at.getX(), at.getY()));
    requestFocus();
  }

  /** Adds a block near the middle of what is seen, where nothing lies. */
  public void addBlock(String typeId) {
    Point2D middle = viewport.toCanvas(viewport.width() / 2, viewport.height() / 2);
    Point2D at = FreePlace.near(scene, middle.getX(), middle.getY());
    BlockCatalog.find(typeId).ifPresent(type -> actions.add(type, at.getX(), at.getY()));
  }

  private Point2D toCanvas(double sceneX, double sceneY) {
    Point2D local = sceneToLocal(sceneX, sceneY);
    return viewport.toCanvas(local.getX(), local.getY());
  }

  private void show(Diagram diagram) {
    if (input != null) input.cancel();
    dragExit();
    selection.retain(diagram);
    layers.follow(scene.update(diagram));
    empty.setVisible(diagram.isEmpty());
  }

  private void check() {
    findings = new Findings(model.analysis().getValue());
    layers.setFindings(findings);
  }

  private void hovered(Hit hit) {
    BlockId card = null;
    if (hit instanceof Hit.OnCard over) card = over.card().id();
    else if (hit instanceof Hit.OnPort over) card = over.spot().ref().block();
    layers.setHovered(card, hit instanceof Hit.OnWire over ? over.wire() : null);
    HoverText.of(hit, scene.diagram(), findings)
        .ifPresentOrElse(
            text -> layers.hint().showLater(text, pointer()), () -> layers.hint().hideUnlessSaid());
  }

  private Pointer pointer() {
    return input.pointer();
  }

  @Override
  protected void layoutChildren() {
    viewport.resize(getWidth(), getHeight());
    empty.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  public DiagramModel model() {
    return model;
  }

  @Override
  public SelectionModel selection() {
    return selection;
  }

  @Override
  public CanvasScene scene() {
    return scene;
  }

  @Override
  public Viewport viewport() {
    return viewport;
  }

  @Override
  public Feedback feedback() {
    return layers;
  }

  @Override
  public void preview(Map<BlockId, Position> places) {
    Optional<Area> before = scene.surroundings(places.keySet());
    CanvasScene.Change change = scene.place(places);
    Optional<Area> after = scene.surroundings(places.keySet());
    if (before.isPresent()) layers.followPlaces(change, before.get().union(after.orElseThrow()));
  }

  @Override
  public void search(Pointer at, PortSpot open) {
    adding.open(at, open);
  }
}
