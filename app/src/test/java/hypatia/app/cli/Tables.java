package hypatia.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Small tables with something to learn in them. */
final class Tables {
  private Tables() {}

  /** Two kinds of flowers that their sizes tell apart. */
  static Path flowers(Path file) throws IOException {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder("width,height,kind\n");
    for (int i = 0; i < 90; i++) {
      boolean tall = i % 2 == 0;
      text.append(
          String.format(
              Locale.ROOT,
              "%.3f,%.3f,%s%n",
              (tall ? 1 : 3) + 0.3 * random.nextGaussian(),
              (tall ? 6 : 2) + 0.5 * random.nextGaussian(),
              tall ? "tall" : "round"));
    }
    return Files.writeString(file, text.toString().replace("\r", ""));
  }

  /** Prices that follow from area and age. */
  static Path houses(Path file) throws IOException {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder("area,age,price\n");
    for (int i = 0; i < 200; i++) {
      double area = 40 + 120 * random.nextDouble();
      double age = 60 * random.nextDouble();
      double price = 60_000 + 2_500 * area - 900 * age + 4_000 * random.nextGaussian();
      text.append(String.format(Locale.ROOT, "%.1f,%.0f,%.0f%n", area, age, price));
    }
    return Files.writeString(file, text.toString().replace("\r", ""));
  }
}
