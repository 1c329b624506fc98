package hypatia.app.cli;

import hypatia.engine.train.EpochResult;
import hypatia.engine.train.Scores;
import hypatia.engine.train.TrainingEvent;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Shows a training while it runs: one line that is drawn again and again on a terminal, else a
 * plain line now and then.
 */
final class TrainingProgress implements Consumer<TrainingEvent> {
  private static final int BAR = 24;
  private static final int LINE = 79; // wider lines wrap, and a wrapped line cannot be drawn again
  private static final long PLAIN_INTERVAL = 2_000_000_000L; // nanoseconds

  private final PrintWriter out;
  private final boolean terminal;
  private long lastPlain = System.nanoTime();
  private EpochResult last;
  private boolean drawn;

  TrainingProgress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void accept(TrainingEvent event) {
    if (event instanceof TrainingEvent.Started started) {
      out.printf(
          Locale.ROOT,
          "Training on %s: %,d examples, %,d parameters.%n",
          started.device(),
          started.examples(),
          started.parameters());
    } else if (event instanceof TrainingEvent.Progress progress) {
      if (terminal) {
        double done = progress.epoch() - 1 + (double) progress.batch() / progress.batches();
        draw(done, progress.lastEpoch(), progress.training(), progress.secondsLeft());
      }
    } else if (event instanceof TrainingEvent.EpochFinished epoch) {
      last = epoch.result();
      if (terminal) {
        draw(last.epoch(), epoch.lastEpoch(), last.training(), epoch.secondsLeft());
      } else if (System.nanoTime() - lastPlain >= PLAIN_INTERVAL
          || last.epoch() == epoch.lastEpoch()) {
        lastPlain = System.nanoTime();
        out.println(line(last.epoch(), epoch.lastEpoch(), last.training(), epoch.secondsLeft()));
      }
    } else if (event instanceof TrainingEvent.Finished || event instanceof TrainingEvent.Failed) {
      if (drawn) out.println();
    }
  }

  private void draw(double done, int epochs, Scores scores, double secondsLeft) {
    int filled = (int) Math.round(BAR * Math.min(1, done / epochs));
    String bar = "█".repeat(filled) + "░".repeat(BAR - filled) + " ";
    String text = bar + line((int) Math.ceil(done), epochs, scores, secondsLeft);
    if (text.length() > LINE) text = text.substring(0, LINE);
    out.print("\r" + text + " ".repeat(LINE - text.length()));
    out.flush();
    drawn = true;
  }

  private String line(int epoch, int epochs, Scores scores, double secondsLeft) {
    StringBuilder text = new StringBuilder("epoch " + epoch + "/" + epochs);
    append(text, "loss", scores.loss());
    if (last != null) last.validated().ifPresent(v -> append(text, "validation", v.loss()));
    if (Double.isFinite(secondsLeft)) text.append("  ").append(time(secondsLeft)).append(" left");
    return text.toString();
  }

  private static void append(StringBuilder text, String name, double value) {
    text.append(String.format(Locale.ROOT, "  %s %.4g", name, value));
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) return whole + " s";
    if (whole < 3600) return whole / 60 + " min " + whole % 60 + " s";
    return whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }
}
