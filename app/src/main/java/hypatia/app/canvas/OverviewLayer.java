package hypatia.app.canvas;

import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.Viewport;
import hypatia.app.canvas.scene.WireCurve;
import hypatia.app.session.SelectionModel.Selection;
import hypatia.engine.diagram.Wire;
import hypatia.engine.lowering.Severity;
import hypatia.engine.tensor.TensorType;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** The same scene painted simply, for zooms at which cards cannot be read. */
final class OverviewLayer extends Canvas {
  /** Below this zoom the diagram is painted. */
  static final double THRESHOLD = 0.45;

  private static final double NAMES_FROM = 0.24;
  private static final double SHAPES_FROM = 0.4;
  private static final double SHAPE_ROOM = 160;
  private static final double ROUND = 16;

  /** How far a shape may stand out beside its wire. */
  static final double LABEL = 60;

  private final CanvasScene scene;
  private final Viewport viewport;
  private final CanvasColors colors;
  private Findings findings = Findings.NONE;
  private Selection selection = Selection.NONE;
  private Wire split;

  OverviewLayer(CanvasScene scene, Viewport viewport, CanvasColors colors) {
    this.scene = scene;
    this.viewport = viewport;
    this.colors = colors;
    getStyleClass().add("overview");
    setMouseTransparent(true);
  }

  void setFindings(Findings next) {
    findings = next;
  }

  void setSelection(Selection next) {
    selection = next;
  }

  void setSplit(Wire wire) {
    split = wire;
  }

  void draw() {
    if (getWidth() != viewport.width() || getHeight() != viewport.height()) {
      setWidth(viewport.width());
      setHeight(viewport.height());
    }
    draw(viewport.visible());
  }

  /** Paints an area anew, so that dragging one block costs little. */
  void draw(Area changed) {
    Area seen = viewport.visible();
    if (!changed.intersects(seen)) return;
    Area part = changed.common(seen);
    Point2D corner = viewport.toView(part.x(), part.y());
    double x = Math.floor(corner.getX());
    double y = Math.floor(corner.getY());
    double width = Math.ceil(part.width() * viewport.zoom()) + 2;
    double height = Math.ceil(part.height() * viewport.zoom()) + 2;
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(x, y, width, height);
    g.save();
    if (!part.equals(seen)) {
      g.beginPath();
      g.rect(x, y, width, height);
      g.clip();
    }
    Area visible = part.grown(LABEL);
    g.scale(viewport.zoom(), viewport.zoom());
    g.translate(-viewport.originX(), -viewport.originY());
    for (Map.Entry<Wire, WireCurve> entry : scene.wires().entrySet()) {
      if (entry.getValue().bounds().intersects(visible)) {
        wire(g, entry.getKey(), entry.getValue());
      }
    }
    for (CardShape card : scene.cards()) {
      if (card.area().intersects(visible)) card(g, card);
    }
    g.restore();
  }

  private void wire(GraphicsContext g, Wire wire, WireCurve curve) {
    boolean marked = selection.wires().contains(wire) || wire.equals(split);
    Color color = marked ? colors.accent() : colors.wire();
    g.setStroke(findings.inConflict(wire) ? colors.danger() : color);
    g.setLineWidth(Math.max(WireNode.thickness(findings.type(wire.from())), 1 / viewport.zoom()));
    g.beginPath();
    g.moveTo(curve.fromX(), curve.fromY());
    g.bezierCurveTo(
        curve.control1X(), curve.fromY(), curve.control2X(), curve.toY(), curve.toX(), curve.toY());
    g.stroke();
    boolean roomy = curve.bounds().height() < 6 || curve.bounds().width() > SHAPE_ROOM;
    if (viewport.zoom() >= SHAPES_FROM && roomy) shape(g, wire, curve);
  }

  private void shape(GraphicsContext g, Wire wire, WireCurve curve) {
    g.setFill(findings.inConflict(wire) ? colors.danger() : colors.wire());
    g.setFont(Font.font("Inter", 15));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BOTTOM);
    String shape = findings.type(wire.from()).map(TensorType::toString).orElse("?");
    g.fillText(shape, curve.xAt(0.5), curve.yAt(0.5) - 5);
  }

  private void card(GraphicsContext g, CardShape card) {
    Area area = card.area();
    boolean wrong = findings.worst(card.id()).filter(Severity.ERROR::equals).isPresent();
    boolean selected = selection.blocks().contains(card.id());
    double border = (selected || wrong ? 2 : 1) / viewport.zoom();
    Color edge = wrong ? colors.danger() : colors.border();
    g.setFill(selected ? colors.accent() : edge);
    plate(g, area.grown(border));
    g.setFill(colors.card());
    plate(g, area);
    g.setFill(card.type().map(type -> colors.of(type.category())).orElse(colors.border()));
    g.fillRect(area.x() + 10, area.y() + 12, 6, area.height() - 24);
    if (viewport.zoom() < NAMES_FROM) return;
    g.setFill(colors.text());
    g.setFont(Font.font("Inter", 20));
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(name(card), area.x() + 28, area.centerY());
  }

  /** Round corners where they can be seen. */
  private void plate(GraphicsContext g, Area area) {
    if (viewport.zoom() < NAMES_FROM) {
      g.fillRect(area.x(), area.y(), area.width(), area.height());
    } else {
      g.fillRoundRect(area.x(), area.y(), area.width(), area.height(), ROUND, ROUND);
    }
  }

  /** Shortened here, because a text that is squeezed to a width is slow to paint. */
  private static String name(CardShape card) {
    String name = card.block().name();
    return name.length() <= 14 ? name : name.substring(0, 13) + "…";
  }
}
