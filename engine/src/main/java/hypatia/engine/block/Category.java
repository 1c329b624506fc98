package hypatia.engine.block;

/** Where a block type stands in the palette. */
public enum Category {
  DATA("Data"),
  LAYER("Layers"),
  ACTIVATION("Activations"),
  LOSS("Losses");

  private final String title;

  Category(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
