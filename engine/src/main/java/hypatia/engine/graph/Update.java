package hypatia.engine.graph;

/**
 * After a call the shared variable holds the new value. All updates of a function see the old
 * values.
 */
public record Update(SharedVariable variable, Variable newValue) {
  public Update {
    if (!variable.type().equals(newValue.type())) {
      throw new IllegalArgumentException(
          "The update of "
              + variable.key()
              + " has the type "
              + newValue.type()
              + ", not "
              + variable.type()
              + ".");
    }
  }
}
