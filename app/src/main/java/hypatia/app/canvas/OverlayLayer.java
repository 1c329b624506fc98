package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Feedback;
import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.Snap;
import hypatia.app.canvas.scene.Viewport;
import hypatia.app.canvas.scene.WireCurve;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** Above all cards, in pixels of the view: selecting rectangle, guides, the wire being drawn. */
final class OverlayLayer extends Pane {
  private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Viewport viewport;
  private final Rectangle marquee = new Rectangle();
  private final Pane guides = new Pane();
  private final CubicCurve draft = new CubicCurve();
  private final Circle draftEnd = new Circle(5);

  OverlayLayer(Viewport viewport) {
    this.viewport = viewport;
    setMouseTransparent(true);
    marquee.getStyleClass().add("marquee");
    draft.getStyleClass().add("draft");
    draftEnd.getStyleClass().add("draft-end");
    getChildren().addAll(guides, draft, draftEnd, marquee);
    getChildren().forEach(child -> child.setManaged(false));
    clear();
  }

  void clear() {
    marquee.setVisible(false);
    guides.getChildren().clear();
    draft.setVisible(false);
    draftEnd.setVisible(false);
  }

  void marquee(Area area) {
    Point2D corner = viewport.toView(area.x(), area.y());
    marquee.setX(Math.round(corner.getX()) + 0.5);
    marquee.setY(Math.round(corner.getY()) + 0.5);
    marquee.setWidth(Math.round(area.width() * viewport.zoom()));
    marquee.setHeight(Math.round(area.height() * viewport.zoom()));
    marquee.setVisible(true);
  }

  void guides(List<Snap.Guide> lines) {
    guides.getChildren().clear();
    for (Snap.Guide guide : lines) {
      Point2D from = viewport.toView(guide.x1(), guide.y1());
      Point2D to = viewport.toView(guide.x2(), guide.y2());
      Line line =
          new Line(
              Math.round(from.getX()) + 0.5,
              Math.round(from.getY()) + 0.5,
              Math.round(to.getX()) + 0.5,
              Math.round(to.getY()) + 0.5);
      line.getStyleClass().add("guide");
      guides.getChildren().add(line);
    }
  }

  void draft(WireCurve curve, Feedback.Fit fit, boolean endIsInput) {
    Point2D from = viewport.toView(curve.fromX(), curve.fromY());
    Point2D to = viewport.toView(curve.toX(), curve.toY());
    draft.setStartX(from.getX());
    draft.setStartY(from.getY());
    draft.setControlX1(viewport.toView(curve.control1X(), 0).getX());
    draft.setControlY1(from.getY());
    draft.setControlX2(viewport.toView(curve.control2X(), 0).getX());
    draft.setControlY2(to.getY());
    draft.setEndX(to.getX());
    draft.setEndY(to.getY());
    draftEnd.setCenterX(endIsInput ? to.getX() : from.getX());
    draftEnd.setCenterY(endIsInput ? to.getY() : from.getY());
    for (var node : List.of(draft, draftEnd)) {
      node.pseudoClassStateChanged(FITS, fit == Feedback.Fit.FITS);
      node.pseudoClassStateChanged(REFUSED, fit == Feedback.Fit.REFUSED);
      node.setVisible(true);
    }
  }
}
