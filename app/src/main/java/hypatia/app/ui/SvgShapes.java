package hypatia.app.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.w3c.dom.Element;

/** One element of an SVG file as a JavaFX shape. */
final class SvgShapes {
  private static final List<String> PRESENTATION =
      List.of(
          "fill",
          "stroke",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-dasharray",
          "opacity",
          "fill-opacity",
          "stroke-opacity",
          "fill-rule");

  private SvgShapes() {}

  /** The presentation attributes of an element over those of its parent. */
  static Map<String, String> style(Element element, Map<String, String> inherited) {
    Map<String, String> style = new HashMap<>(inherited);
    for (String key : PRESENTATION) {
      if (element.hasAttribute(key)) style.put(key, element.getAttribute(key).trim());
    }
    for (String entry : element.getAttribute("style").split(";")) {
      String[] pair = entry.split(":", 2);
      if (pair.length == 2) style.put(pair[0].trim(), pair[1].trim());
    }
    return style;
  }

  static Shape shape(Element e, Map<String, String> style) {
    Shape shape =
        switch (e.getTagName()) {
          case "path" -> path(e, style);
          case "circle" -> new Circle(at(e, "cx"), at(e, "cy"), at(e, "r"));
          case "ellipse" -> new Ellipse(at(e, "cx"), at(e, "cy"), at(e, "rx"), at(e, "ry"));
          case "rect" -> rectangle(e);
          case "line" -> new Line(at(e, "x1"), at(e, "y1"), at(e, "x2"), at(e, "y2"));
          case "polyline" -> new Polyline(points(e));
          case "polygon" -> new Polygon(points(e));
          default ->
              throw new IllegalArgumentException("Icons may not use <" + e.getTagName() + ">.");
        };
    paint(shape, style);
    return shape;
  }

  private static SVGPath path(Element e, Map<String, String> style) {
    SVGPath path = new SVGPath();
    path.setContent(e.getAttribute("d"));
    if (style.getOrDefault("fill-rule", "").equals("evenodd")) path.setFillRule(FillRule.EVEN_ODD);
    return path;
  }

  private static Rectangle rectangle(Element e) {
    Rectangle r = new Rectangle(at(e, "x"), at(e, "y"), at(e, "width"), at(e, "height"));
    r.setArcWidth(2 * at(e, "rx"));
    r.setArcHeight(2 * (e.hasAttribute("ry") ? at(e, "ry") : at(e, "rx")));
    return r;
  }

  private static double[] points(Element e) {
    return Stream.of(e.getAttribute("points").trim().split("[ ,]+"))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static double at(Element e, String attribute) {
    return e.hasAttribute(attribute) ? Double.parseDouble(e.getAttribute(attribute)) : 0;
  }

  private static void paint(Shape shape, Map<String, String> style) {
    shape.setFill(null);
    String fill = style.getOrDefault("fill", "black");
    if (fill.equals("currentColor")) shape.getStyleClass().add("icon-fill");
    else if (!fill.equals("none")) shape.setFill(faded(fill, style.get("fill-opacity")));

    String stroke = style.getOrDefault("stroke", "none");
    if (stroke.equals("currentColor")) shape.getStyleClass().add("icon-stroke");
    else if (!stroke.equals("none")) shape.setStroke(faded(stroke, style.get("stroke-opacity")));
    shape.setStrokeWidth(Double.parseDouble(style.getOrDefault("stroke-width", "1")));
    shape.setStrokeLineCap(
        StrokeLineCap.valueOf(
            style.getOrDefault("stroke-linecap", "butt").toUpperCase(Locale.ROOT)));
    shape.setStrokeLineJoin(
        StrokeLineJoin.valueOf(
            style.getOrDefault("stroke-linejoin", "miter").toUpperCase(Locale.ROOT)));
    String dashes = style.getOrDefault("stroke-dasharray", "none");
    if (!dashes.equals("none")) {
      for (String dash : dashes.split("[ ,]+")) {
        shape.getStrokeDashArray().add(Double.parseDouble(dash));
      }
    }
    boolean ownColour = fill.equals("currentColor") && style.containsKey("fill-opacity");
    String opacity = ownColour ? style.get("fill-opacity") : style.getOrDefault("opacity", "1");
    shape.setOpacity(Double.parseDouble(opacity));
  }

  private static Color faded(String colour, String opacity) {
    Color full = Color.web(colour);
    return opacity == null ? full : full.deriveColor(0, 1, 1, Double.parseDouble(opacity));
  }
}
