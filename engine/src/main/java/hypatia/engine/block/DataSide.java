package hypatia.engine.block;

/** The two sides of the data that a diagram reads. */
public enum DataSide {
  /** What the network is told. */
  INPUT,
  /** What it should answer. Unknown when the trained network is used. */
  TARGET
}
