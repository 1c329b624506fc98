package hypatia.engine.block;

/** What a graph is built for. */
public enum Mode {
  /** Loss, gradients, updates; dropout drops. */
  TRAIN,
  /** Outputs only, as the trained model is used. */
  PREDICT
}
