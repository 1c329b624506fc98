package hypatia.engine.lowering;

/** How bad a diagnostic is. */
public enum Severity {
  /** The diagram cannot be trained. */
  ERROR,
  /** It can, but probably not as meant. */
  WARNING,
  /** All is well, and this is worth knowing. */
  INFO
}
