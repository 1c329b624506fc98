package hypatia.app.ui;

/** The two looks of the window. */
public enum Theme {
  LIGHT("primer-light.css", "light.css"),
  DARK("primer-dark.css", "dark.css");

  private final String base;
  private final String colours;

  Theme(String base, String colours) {
    this.base = base;
    this.colours = colours;
  }

  /** The sheet of AtlantaFX that it starts from. */
  String base() {
    return base;
  }

  /** Our colours over it. */
  String colours() {
    return colours;
  }
}
