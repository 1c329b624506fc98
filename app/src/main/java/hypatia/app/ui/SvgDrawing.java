package hypatia.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A parsed SVG file of the subset that icons keep to: path, circle, ellipse, rect, line, polyline,
 * polygon and groups, with inherited presentation attributes. Transforms, gradients and clips are
 * refused.
 *
 * @param minX left edge of the view box
 * @param minY top edge of the view box
 * @param extent the view box's longer side
 */
record SvgDrawing(double minX, double minY, double extent, List<Supplier<Shape>> parts) {
  static final SvgDrawing SQUARE = new SvgDrawing(0, 0, 24, List.of(SvgDrawing::square));

  private static final Map<String, Optional<SvgDrawing>> KNOWN = new HashMap<>();

  SvgDrawing {
    parts = List.copyOf(parts);
  }

  /** The drawing of {@code icons/<name>.svg}, if there is one. */
  static Optional<SvgDrawing> find(String name) {
    return KNOWN.computeIfAbsent(name, SvgDrawing::load);
  }

  /** New nodes, for one place in the scene. */
  List<Shape> shapes() {
    return parts.stream().map(Supplier::get).toList();
  }

  private static Optional<SvgDrawing> load(String name) {
    try (InputStream file =
        SvgDrawing.class.getResourceAsStream("/hypatia/icons/" + name + ".svg")) {
      return file == null ? Optional.empty() : Optional.of(parse(name, file));
    } catch (IOException e) {
      throw new IllegalStateException("The icon " + name + " cannot be read.", e);
    }
  }

  /**
   * @throws IllegalArgumentException if the file is no SVG or leaves the subset
   */
  static SvgDrawing parse(String name, InputStream file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element svg = factory.newDocumentBuilder().parse(file).getDocumentElement();
      String[] box = svg.getAttribute("viewBox").trim().split("[ ,]+");
      if (box.length != 4) throw new IllegalArgumentException(name + ".svg has no viewBox.");
      List<Supplier<Shape>> parts = new ArrayList<>();
      collect(name, svg, Collections.emptyMap(), parts);
      return new SvgDrawing(
          Double.parseDouble(box[0]),
          Double.parseDouble(box[1]),
          Math.max(Double.parseDouble(box[2]), Double.parseDouble(box[3])),
          parts);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException(name + ".svg is not a well-formed SVG file.", e);
    }
  }

  private static void collect(
      String name, Element element, Map<String, String> inherited, List<Supplier<Shape>> parts) {
    Map<String, String> style = SvgShapes.style(element, inherited);
    switch (element.getTagName()) {
      case "svg", "g" -> {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
          if (child instanceof Element inner) collect(name, inner, style, parts);
        }
      }
      case "title", "desc", "metadata" -> {}
      default -> {
        if (element.hasAttribute("transform")) {
          throw new IllegalArgumentException(name + ".svg uses a transform, which icons may not.");
        }
        SvgShapes.shape(element, style); // says now what is wrong with the file
        parts.add(() -> SvgShapes.shape(element, style));
      }
    }
  }

  private static Shape square() {
    Rectangle square = new Rectangle(4, 4, 16, 16);
    square.setArcWidth(6);
    square.setArcHeight(6);
    square.setFill(null);
    square.setStrokeWidth(2);
    square.getStyleClass().add("icon-stroke");
    return square;
  }
}
