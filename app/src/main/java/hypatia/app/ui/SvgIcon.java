package hypatia.app.ui;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * A picture from a plain SVG file of {@code icons/}, sharp at every size. What the file draws in
 * {@code currentColor} takes the looked-up colour {@code -hypatia-icon} of the place where it
 * stands.
 */
public final class SvgIcon extends Region {
  private final double size;

  private SvgIcon(SvgDrawing drawing, double size) {
    this.size = size;
    getStyleClass().add("svg-icon");
    setMouseTransparent(true);
    Group picture = new Group();
    for (Shape shape : drawing.shapes()) picture.getChildren().add(shape);
    double factor = size / drawing.extent();
    picture
        .getTransforms()
        .addAll(new Scale(factor, factor), new Translate(-drawing.minX(), -drawing.minY()));
    picture.setManaged(false);
    getChildren().add(picture);
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
  }

  /**
   * The icon of a block type, or a general block where there is none (a type that this version does
   * not know).
   *
   * @param size width and height in pixels
   */
  public static SvgIcon ofBlock(String typeId, double size) {
    return new SvgIcon(
        SvgDrawing.find(typeId).or(() -> SvgDrawing.find("block")).orElse(SvgDrawing.SQUARE), size);
  }

  /** The application's own icon. */
  public static SvgIcon ofApplication(double size) {
    return ofBlock("hypatia", size);
  }

  @Override
  protected double computePrefWidth(double height) {
    return size;
  }

  @Override
  protected double computePrefHeight(double width) {
    return size;
  }
}
