package hypatia.app.prediction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Tables with something to learn in them, for trying and testing. */
final class Blossoms {
  private Blossoms() {}

  /** Two kinds: the tall ones are mostly red; width, height and colour tell them apart. */
  static Path kinds(Path folder) {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder("width,height,colour,kind\n");
    for (int i = 0; i < 120; i++) {
      boolean tall = i % 2 == 0;
      String colour = random.nextDouble() < 0.9 == tall ? "red" : "blue";
      text.append(
          String.format(
              Locale.ROOT,
              "%.2f,%.2f,%s,%s\n",
              (tall ? 1 : 2) + 0.5 * random.nextGaussian(),
              (tall ? 6 : 4) + random.nextGaussian(),
              colour,
              tall ? "tall" : "round"));
    }
    return write(folder.resolve("blossoms.csv"), text);
  }

  /** A price that follows from area and age. */
  static Path prices(Path folder) {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder("area,age,price\n");
    for (int i = 0; i < 150; i++) {
      double area = 40 + 120 * random.nextDouble();
      double age = 60 * random.nextDouble();
      double price = 60_000 + 2_500 * area - 900 * age + 4_000 * random.nextGaussian();
      text.append(String.format(Locale.ROOT, "%.1f,%.0f,%.0f\n", area, age, price));
    }
    return write(folder.resolve("prices.csv"), text);
  }

  /** The same rows as {@link #kinds} have, with many inputs beside them. */
  static Path wide(Path folder, int inputs) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < inputs; i++) text.append("v").append(i).append(',');
    text.append("kind\n");
    for (int row = 0; row < 60; row++) {
      boolean tall = row % 2 == 0;
      for (int i = 0; i < inputs; i++) {
        double value = random.nextGaussian() + (i == 0 && tall ? 3 : 0);
        text.append(String.format(Locale.ROOT, "%.2f,", value));
      }
      text.append(tall ? "tall" : "round").append('\n');
    }
    return write(folder.resolve("wide.csv"), text);
  }

  static Path write(Path file, CharSequence text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
