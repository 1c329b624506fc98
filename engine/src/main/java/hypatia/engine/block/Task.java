package hypatia.engine.block;

/** What a loss asks the network to learn; metrics and prediction panels follow from it. */
public enum Task {
  /** The prediction is a probability for each class: {@code batch×classes}. */
  CLASSIFICATION,
  /** The prediction is numbers: {@code batch×targets}. */
  REGRESSION
}
