package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Gesture;
import hypatia.app.canvas.gesture.MoveGesture;
import hypatia.app.canvas.gesture.Pointer;
import hypatia.app.session.SelectionModel;
import hypatia.app.testing.Diagrams;
import hypatia.app.testing.SmallDocument;
import hypatia.app.ui.Theme;
import hypatia.app.ui.ThemeSheet;
import hypatia.engine.diagram.BlockId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * How long a frame takes while 500 blocks are dragged, panned and zoomed: the mean of the times
 * between pulses, so 16.7 ms is as good as a screen gets, and the processor time of the two threads
 * that make a frame, which a busy machine does not change much. Argument: the number of blocks.
 */
public final class FrameBenchmark {
  private FrameBenchmark() {}

  private record Case(String name, double zoom, Runnable start, IntConsumer step, Runnable end) {}

  /** Started by {@code main}. */
  public static final class Run extends Application {
    private static final int FRAMES = 120;
    private static final int WARM_UP = 20;

    private CanvasView view;
    private Gesture gesture;
    private final List<Case> cases = new ArrayList<>();

    @Override
    public void start(Stage stage) {
      int blocks = Integer.parseInt(getParameters().getRaw().get(0));
      ThemeSheet.apply(Theme.LIGHT);
      SmallDocument document = new SmallDocument(Diagrams.chains(blocks, 25), Diagrams.IRIS);
      long begin = System.nanoTime();
      view = new CanvasView(document, new SelectionModel());
      stage.setScene(new Scene(new StackPane(view), 1280, 800));
      stage.show();
      System.out.printf(Locale.ROOT, "build and show %.0f ms%n", (System.nanoTime() - begin) / 1e6);
      addDrag("drag one, zoom 1", 1, false);
      addPan("pan, zoom 1", 1);
      cases.add(
          new Case(
              "zoom sweep",
              1,
              () -> {},
              i -> view.viewport().zoomAt(640, 400, i % 40 < 20 ? 0.94 : 1 / 0.94),
              () -> {}));
      addDrag("drag one, zoom 0.5", 0.5, false);
      addPan("pan, zoom 0.5", 0.5);
      addDrag("move all, zoom 0.5", 0.5, true);
      addDrag("drag one, zoom 0.25", 0.25, false);
      addPan("pan, zoom 0.25", 0.25);
      addDrag("move all, zoom 0.25", 0.25, true);
      next(0);
    }

    private void addPan(String name, double zoom) {
      cases.add(
          new Case(
              name,
              zoom,
              () -> {},
              i -> view.viewport().pan(i % 60 < 30 ? -9 : 9, i % 60 < 30 ? -5 : 5),
              () -> {}));
    }

    private void addDrag(String name, double zoom, boolean all) {
      BlockId grabbed = new BlockId("block-27");
      cases.add(
          new Case(
              name,
              zoom,
              () -> {
                if (all) view.actions().selectAll();
                else view.actions().selectNone();
                gesture = new MoveGesture(view, grabbed);
                gesture.begin(pointer(0));
              },
              i -> gesture.update(pointer(i)),
              () -> gesture.cancel()));
    }

    private Pointer pointer(int i) {
      double x = 350 + 3.0 * (i % 60 < 30 ? i % 30 : 30 - i % 30);
      Point2D at = view.viewport().toCanvas(x, 130 + i % 30);
      return new Pointer(at.getX(), at.getY(), x, 130 + i % 30, false, false, false);
    }

    /** What a thread has used so far, in milliseconds. */
    private static double processor(String thread) {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      return Arrays.stream(threads.dumpAllThreads(false, false))
          .filter(info -> info.getThreadName().equals(thread))
          .mapToDouble(info -> threads.getThreadCpuTime(info.getThreadId()) / 1e6)
          .sum();
    }

    private void next(int index) {
      if (index == cases.size()) {
        Platform.exit();
        return;
      }
      Case now = cases.get(index);
      view.viewport().show(0, 0, now.zoom());
      now.start().run();
      new AnimationTimer() {
        private final double[] millis = new double[FRAMES];
        private double drawing;
        private double handling;
        private int frame = -WARM_UP;
        private long last;

        @Override
        public void handle(long time) {
          if (frame > 0) millis[frame - 1] = (time - last) / 1e6;
          last = time;
          if (frame == FRAMES) {
            stop();
            now.end().run();
            Arrays.sort(millis);
            double mean = Arrays.stream(millis).average().orElseThrow();
            System.out.printf(
                Locale.ROOT,
                "%-22s mean %5.1f  p95 %5.1f  processor: window %5.1f  renderer %5.1f ms%n",
                now.name(),
                mean,
                millis[FRAMES * 95 / 100],
                (processor("JavaFX Application Thread") - handling) / FRAMES,
                (processor("QuantumRenderer-0") - drawing) / FRAMES);
            Platform.runLater(() -> next(index + 1));
            return;
          }
          if (frame == 0) {
            handling = processor("JavaFX Application Thread");
            drawing = processor("QuantumRenderer-0");
          }
          now.step().accept(frame + WARM_UP);
          frame++;
        }
      }.start();
    }
  }

  public static void main(String[] args) {
    Application.launch(Run.class, args.length == 0 ? new String[] {"500"} : args);
  }
}
