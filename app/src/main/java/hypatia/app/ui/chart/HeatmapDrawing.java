package hypatia.app.ui.chart;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws one state of a heat map. */
record HeatmapDrawing(
    GraphicsContext g,
    HeatmapGrid grid,
    Color right,
    Color wrong,
    Color ground,
    Color text,
    Color label) {
  /** From this share on, text stands on a strong colour. */
  private static final double STRONG = 0.55;

  void draw(
      List<String> classes,
      List<List<Integer>> counts,
      HeatmapView.Cell pointed,
      HeatmapView.Cell chosen) {
    g.setFont(ChartText.FONT);
    g.setTextBaseline(VPos.CENTER);
    drawNames(classes);
    for (int row = 0; row < classes.size(); row++) {
      long sum = counts.get(row).stream().mapToLong(Integer::longValue).sum();
      for (int column = 0; column < classes.size(); column++) {
        drawCell(row, column, counts.get(row).get(column), sum);
      }
    }
    if (chosen != null && isIn(chosen, classes)) frame(chosen, text, 2);
    if (pointed != null && isIn(pointed, classes)) frame(pointed, label, 1);
  }

  private static boolean isIn(HeatmapView.Cell cell, List<String> classes) {
    return cell.row() < classes.size() && cell.column() < classes.size();
  }

  private void drawNames(List<String> classes) {
    g.setFill(label);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText("predicted →", grid.left() + 2, HeatmapGrid.TITLE / 2);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText("true ↓", grid.left() - 8, grid.top() - HeatmapGrid.TITLE / 2);
    if (!grid.namesFit()) return;
    g.setFill(text);
    for (int i = 0; i < classes.size(); i++) {
      g.setTextAlign(TextAlignment.RIGHT);
      String row = ChartText.cut(classes.get(i), grid.left() - 10);
      g.fillText(row, grid.left() - 8, grid.y(i) + grid.height() / 2);
      g.setTextAlign(TextAlignment.CENTER);
      String column = ChartText.cut(classes.get(i), grid.width() - 4);
      g.fillText(column, grid.x(i) + grid.width() / 2, grid.top() - HeatmapGrid.TITLE / 2);
    }
  }

  private void drawCell(int row, int column, int count, long sum) {
    double share = sum == 0 ? 0 : (double) count / sum;
    double gap = grid.width() > 8 && grid.height() > 8 ? 2 : grid.width() > 3 ? 0.5 : 0;
    double x = grid.x(column);
    double y = grid.y(row);
    double width = grid.width() - gap;
    double height = grid.height() - gap;
    double round = Math.min(8, Math.min(width, height) / 3);
    g.setFill(ground);
    g.fillRoundRect(x, y, width, height, round, round);
    if (count > 0) {
      Color strong = row == column ? right : wrong;
      g.setFill(strong.deriveColor(0, 1, 1, 0.16 + 0.84 * share));
      g.fillRoundRect(x, y, width, height, round, round);
    }
    String number = Integer.toString(count);
    if (height < 10 || width < ChartText.width(number) + 4) return;
    g.setTextAlign(TextAlignment.CENTER);
    g.setFill(share >= STRONG ? Color.WHITE : count == 0 ? label.deriveColor(0, 1, 1, 0.6) : text);
    g.fillText(number, x + width / 2, y + height / 2);
  }

  private void frame(HeatmapView.Cell cell, Color colour, double line) {
    double round = Math.min(8, Math.min(grid.width(), grid.height()) / 3);
    g.setStroke(colour);
    g.setLineWidth(line);
    g.strokeRoundRect(
        grid.x(cell.column()) - 0.5,
        grid.y(cell.row()) - 0.5,
        grid.width() - 1,
        grid.height() - 1,
        round,
        round);
  }
}
