package hypatia.engine.device;

/** Somebody asked for a device that this machine does not have. The message is for people. */
public final class UnknownDevice extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownDevice(String message) {
    super(message);
  }
}
