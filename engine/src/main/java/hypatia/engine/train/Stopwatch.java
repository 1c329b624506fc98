package hypatia.engine.train;

/** Time that was spent working: pauses do not count. In nanoseconds. */
final class Stopwatch {
  private long began = System.nanoTime();
  private long pausedAt;

  void pause() {
    pausedAt = System.nanoTime();
  }

  void resume() {
    began += System.nanoTime() - pausedAt;
  }

  long elapsed() {
    return System.nanoTime() - began;
  }
}
