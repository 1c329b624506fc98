package hypatia.app.ui.chart;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Text as charts draw it: measured, and cut where there is no room. */
final class ChartText {
  static final Font FONT = Font.font("Inter", 11);

  private ChartText() {}

  static double width(String text) {
    Text measure = new Text(text);
    measure.setFont(FONT);
    return measure.getLayoutBounds().getWidth();
  }

  /** The text, or as much of its beginning as fits with an ellipsis; empty where nothing fits. */
  static String cut(String text, double room) {
    if (width(text) <= room) return text;
    for (int length = text.length() - 1; length > 0; length--) {
      String shorter = text.substring(0, length).stripTrailing() + "…";
      if (width(shorter) <= room) return shorter;
    }
    return "";
  }
}
