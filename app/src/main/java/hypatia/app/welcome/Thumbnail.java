package hypatia.app.welcome;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Wire;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;

/** A diagram in small: its blocks as coloured cards and its wires, without words. */
final class Thumbnail extends Pane {
  private static final double CARD_WIDTH = 150;
  private static final double CARD_HEIGHT = 76;
  private static final double MARGIN = 18;

  Thumbnail(Diagram diagram, double width, double height) {
    getStyleClass().add("thumbnail");
    setMinSize(width, height);
    setMaxSize(width, height);
    if (diagram.isEmpty()) return;
    var xs = new DoubleSummaryStatistics();
    var ys = new DoubleSummaryStatistics();
    for (Block block : diagram.blocks()) {
      xs.accept(block.position().x());
      ys.accept(block.position().y());
    }
    double spanX = xs.getMax() - xs.getMin() + CARD_WIDTH;
    double spanY = ys.getMax() - ys.getMin() + CARD_HEIGHT;
    double scale =
        Math.min(0.5, Math.min((width - 2 * MARGIN) / spanX, (height - 2 * MARGIN) / spanY));
    double left = (width - scale * spanX) / 2 - scale * xs.getMin();
    double top = (height - scale * spanY) / 2 - scale * ys.getMin();
    Map<BlockId, Rectangle2D> places = new HashMap<>();
    for (Block block : diagram.blocks()) {
      places.put(
          block.id(),
          new Rectangle2D(
              left + scale * block.position().x(),
              top + scale * block.position().y(),
              scale * CARD_WIDTH,
              scale * CARD_HEIGHT));
    }
    for (Wire wire : diagram.wires()) {
      getChildren().add(curve(places.get(wire.from().block()), places.get(wire.to().block())));
    }
    for (Block block : diagram.blocks()) getChildren().add(card(block, places.get(block.id())));
  }

  private static Region card(Block block, Rectangle2D place) {
    Region card = new Region();
    card.getStyleClass().add("thumbnail-card");
    BlockCatalog.find(block.type())
        .ifPresent(
            type ->
                card.getStyleClass()
                    .add("category-" + type.category().name().toLowerCase(Locale.ROOT)));
    card.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    card.setManaged(false);
    return card;
  }

  private static CubicCurve curve(Rectangle2D from, Rectangle2D to) {
    double y1 = (from.getMinY() + from.getMaxY()) / 2;
    double y2 = (to.getMinY() + to.getMaxY()) / 2;
    double bend = Math.max(8, Math.abs(to.getMinX() - from.getMaxX()) / 2);
    CubicCurve curve =
        new CubicCurve(
            from.getMaxX(),
            y1,
            from.getMaxX() + bend,
            y1,
            to.getMinX() - bend,
            y2,
            to.getMinX(),
            y2);
    curve.getStyleClass().add("thumbnail-wire");
    return curve;
  }
}
