package hypatia.engine.train;

/**
 * How a training ended.
 *
 * @param message one sentence; for a failure with its remedy
 */
public record Ending(Reason reason, String message) {
  /** Why it ended. */
  public enum Reason {
    /** All epochs are done. */
    COMPLETED,
    /** The user stopped it. */
    STOPPED,
    /** The numbers went out of hand; the parameters are those of the last good epoch. */
    FAILED
  }

  public boolean isFailure() {
    return reason == Reason.FAILED;
  }
}
