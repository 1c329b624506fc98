package hypatia.app.ui.chart;

import java.util.List;

/**
 * Where the cells of a heat map lie, in pixels.
 *
 * @param left of the first cell; names of rows stand before it
 * @param top of the first cell; names of columns stand above it
 * @param width of a cell, with its gap
 * @param height of a cell, with its gap
 * @param size how many rows and columns
 */
record HeatmapGrid(double left, double top, double width, double height, int size) {
  static final double TITLE = 16;
  private static final double WIDEST = 96;
  private static final double HIGHEST = 54;
  private static final double LONGEST_NAME = 92;
  private static final double READABLE = 11;

  /** As large as fits; names are left out where they could not be read. */
  static HeatmapGrid fit(List<String> names, double areaWidth, double areaHeight) {
    int size = names.size();
    double top = 2 * TITLE;
    double longest = 0;
    for (String name : names) longest = Math.max(longest, ChartText.width(name));
    double left = Math.max(44, Math.min(LONGEST_NAME, longest) + 10);
    double height = Math.min(HIGHEST, (areaHeight - top - 2) / size);
    if (height < READABLE) {
      left = 44;
      top = TITLE + 4;
      height = (areaHeight - top - 2) / size;
    }
    double width = Math.min(WIDEST, (areaWidth - left - 2) / size);
    return new HeatmapGrid(left, top, Math.max(1, width), Math.max(1, height), size);
  }

  boolean namesFit() {
    return height >= READABLE;
  }

  double x(int column) {
    return left + column * width;
  }

  double y(int row) {
    return top + row * height;
  }

  /** The cell at a point, or null. */
  HeatmapView.Cell at(double x, double y) {
    int column = (int) Math.floor((x - left) / width);
    int row = (int) Math.floor((y - top) / height);
    boolean inside = row >= 0 && row < size && column >= 0 && column < size;
    return inside ? new HeatmapView.Cell(row, column) : null;
  }
}
