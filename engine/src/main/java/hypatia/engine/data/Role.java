package hypatia.engine.data;

/** What a column is used for. */
public enum Role {
  /** The network is given it. */
  INPUT,
  /** The network learns to predict it. */
  TARGET,
  /** Not used. */
  IGNORE
}
