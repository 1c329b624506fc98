package hypatia.app.canvas;

import hypatia.engine.block.Category;
import java.util.List;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The theme's colours for what is painted rather than made of nodes. An invisible node, because
 * only nodes are styled.
 */
final class CanvasColors extends Region {
  private static final StyleablePropertyFactory<CanvasColors> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  private static final CssMetaData<CanvasColors, Color> GRID = meta("-grid", c -> c.grid);
  private static final CssMetaData<CanvasColors, Color> CARD = meta("-card", c -> c.card);
  private static final CssMetaData<CanvasColors, Color> BORDER = meta("-border", c -> c.border);
  private static final CssMetaData<CanvasColors, Color> TEXT = meta("-text", c -> c.text);
  private static final CssMetaData<CanvasColors, Color> WIRE = meta("-wire", c -> c.wire);
  private static final CssMetaData<CanvasColors, Color> ACCENT = meta("-accent", c -> c.accent);
  private static final CssMetaData<CanvasColors, Color> DANGER = meta("-danger", c -> c.danger);
  private static final CssMetaData<CanvasColors, Color> DATA = meta("-data", c -> c.data);
  private static final CssMetaData<CanvasColors, Color> LAYER = meta("-layer", c -> c.layer);
  private static final CssMetaData<CanvasColors, Color> ACTIVATION =
      meta("-activation", c -> c.activation);
  private static final CssMetaData<CanvasColors, Color> LOSS = meta("-loss", c -> c.loss);

  private final Runnable changed;
  private final StyleableObjectProperty<Color> grid = property("grid", GRID, Color.LIGHTGRAY);
  private final StyleableObjectProperty<Color> card = property("card", CARD, Color.WHITE);
  private final StyleableObjectProperty<Color> border = property("border", BORDER, Color.GRAY);
  private final StyleableObjectProperty<Color> text = property("text", TEXT, Color.BLACK);
  private final StyleableObjectProperty<Color> wire = property("wire", WIRE, Color.GRAY);
  private final StyleableObjectProperty<Color> accent = property("accent", ACCENT, Color.BLUE);
  private final StyleableObjectProperty<Color> danger = property("danger", DANGER, Color.RED);
  private final StyleableObjectProperty<Color> data = property("data", DATA, Color.GRAY);
  private final StyleableObjectProperty<Color> layer = property("layer", LAYER, Color.GRAY);
  private final StyleableObjectProperty<Color> activation =
      property("activation", ACTIVATION, Color.GRAY);
  private final StyleableObjectProperty<Color> loss = property("loss", LOSS, Color.GRAY);

  /**
   * @param changed called after a colour has changed
   */
  CanvasColors(Runnable changed) {
    this.changed = changed;
    getStyleClass().add("canvas-colors");
    setManaged(false);
    setMouseTransparent(true);
  }

  private static CssMetaData<CanvasColors, Color> meta(
      String name, Function<CanvasColors, StyleableProperty<Color>> of) {
    return FACTORY.createColorCssMetaData("-hypatia" + name + "-color", of, Color.GRAY, false);
  }

  private StyleableObjectProperty<Color> property(
      String name, CssMetaData<CanvasColors, Color> meta, Color initial) {
    return new StyleableObjectProperty<>(initial) {
      @Override
      protected void invalidated() {
        get();
        if (changed != null) changed.run();
      }

      @Override
      public Object getBean() {
        return CanvasColors.this;
      }

      @Override
      public String getName() {
        return name;
      }

      @Override
      public CssMetaData<? extends Styleable, Color> getCssMetaData() {
        return meta;
      }
    };
  }

  Color grid() {
    return grid.get();
  }

  Color card() {
    return card.get();
  }

  Color border() {
    return border.get();
  }

  Color text() {
    return text.get();
  }

  Color wire() {
    return wire.get();
  }

  Color accent() {
    return accent.get();
  }

  Color danger() {
    return danger.get();
  }

  Color of(Category category) {
    return switch (category) {
      case DATA -> data.get();
      case LAYER -> layer.get();
      case ACTIVATION -> activation.get();
      case LOSS -> loss.get();
    };
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
