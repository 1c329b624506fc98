package hypatia.engine.train;

/** How fast training is, and how long it still takes. */
final class Progress {
  /** About 30 times a second: as often as somebody can see. */
  private static final long EVERY = 33_000_000;

  private final Stopwatch watch;
  private final int lastEpoch;
  private final int batches;
  private final long all;
  private long done;
  private long doneAtLast;
  private long timeOfLast;

  /**
   * @param batches in an epoch
   * @param all examples to come, over all epochs
   */
  Progress(Stopwatch watch, int lastEpoch, int batches, long all) {
    this.watch = watch;
    this.lastEpoch = lastEpoch;
    this.batches = batches;
    this.all = all;
  }

  /** Counts examples; says whether it is time to tell. */
  boolean add(int examples) {
    done += examples;
    return watch.elapsed() - timeOfLast >= EVERY;
  }

  TrainingEvent event(int epoch, int batch, Scores training) {
    long now = watch.elapsed();
    double perSecond = (done - doneAtLast) / ((now - timeOfLast) / 1e9);
    timeOfLast = now;
    doneAtLast = done;
    return new TrainingEvent.Progress(
        epoch, lastEpoch, batch, batches, training, perSecond, secondsLeft());
  }

  double secondsLeft() {
    return done == 0 ? Double.NaN : watch.elapsed() / 1e9 / done * (all - done);
  }
}
