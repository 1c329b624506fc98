package hypatia.engine.train;

/** A past fact of a training, for charts and progress bars. Delivered on the training's thread. */
public sealed interface TrainingEvent {
  /**
   * Training begins.
   *
   * @param firstEpoch the first epoch to come, from 1; more where a network is trained more
   * @param lastEpoch the last epoch to come
   * @param examples in the training part
   * @param batches in an epoch
   * @param parameters trained numbers
   * @param device its title
   */
  record Started(
      int firstEpoch, int lastEpoch, int examples, int batches, long parameters, String device)
      implements TrainingEvent {}

  /**
   * Some batches later; at most about 30 a second.
   *
   * @param epoch the one that is running
   * @param batch finished in this epoch, from 1
   * @param training so far in this epoch
   * @param examplesPerSecond lately, pauses left out
   * @param secondsLeft until the last epoch is done
   */
  record Progress(
      int epoch,
      int lastEpoch,
      int batch,
      int batches,
      Scores training,
      double examplesPerSecond,
      double secondsLeft)
      implements TrainingEvent {}

  /** An epoch is done. */
  record EpochFinished(
      EpochResult result, int lastEpoch, double examplesPerSecond, double secondsLeft)
      implements TrainingEvent {}

  /** Training waits, after so many batches of an epoch. */
  record Paused(int epoch, int batch) implements TrainingEvent {}

  /** Training goes on. */
  record Resumed() implements TrainingEvent {}

  /** All is done, or the user stopped it. */
  record Finished(TrainedRun run) implements TrainingEvent {}

  /**
   * The numbers went out of hand.
   *
   * @param message one sentence with epoch and remedy
   * @param run with the parameters of the last good epoch
   */
  record Failed(String message, TrainedRun run) implements TrainingEvent {}
}
