package hypatia.engine.data;

/** The parts that the rows of a table are split into. */
public enum Part {
  /** Parameters, means and standard deviations are learned from these rows. */
  TRAIN,
  /** Watched while training; nothing is learned from them. */
  VALIDATION,
  /** Looked at once training is over. */
  TEST
}
