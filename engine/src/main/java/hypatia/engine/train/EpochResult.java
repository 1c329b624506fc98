package hypatia.engine.train;

import java.util.Optional;

/**
 * What one epoch brought.
 *
 * @param epoch from 1; goes on counting when a network is trained more
 * @param training over the epoch's batches, each before its update
 * @param validation after the epoch; null where no examples are kept for validation
 * @param seconds of the epoch with its validation, pauses left out
 * @param parametersHash of the parameters after the epoch
 */
public record EpochResult(
    int epoch, Scores training, Scores validation, double seconds, String parametersHash) {
  public Optional<Scores> validated() {
    return Optional.ofNullable(validation);
  }
}
