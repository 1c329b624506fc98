package hypatia.engine.project;

import hypatia.engine.block.Field;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.Part;
import hypatia.engine.train.TrainingSettings;

/**
 * Training settings that suit the data, to begin with: Adam at its usual rate; for few examples
 * about 600 steps, for many at least 10 epochs; and some weight decay where few examples are to be
 * told apart, which a network soon knows by heart.
 */
final class FirstSettings {
  private static final int STEPS = 600;
  private static final int FEW = 1000;
  private static final double WEIGHT_DECAY = 0.01;

  private FirstSettings() {}

  static TrainingSettings of(Dataset dataset) {
    int examples = dataset.rows(Part.TRAIN).length;
    int batchSize = examples < FEW ? 16 : 32;
    double epochs = (double) STEPS * batchSize / Math.max(1, examples);
    TrainingSettings settings =
        TrainingSettings.STANDARD
            .withBatchSize(batchSize)
            .withEpochs((int) Math.max(10, Math.min(200, Math.round(epochs / 10) * 10)));
    boolean classes = dataset.signature().targets().stream().anyMatch(Field::isCategory);
    return classes && examples < FEW
        ? settings.withOptimizerSetting("weightDecay", WEIGHT_DECAY)
        : settings;
  }
}
