package hypatia.app.palette;

/** Where the palette's blocks go. */
public interface BlockDrop {
  /** Whether a block may be dropped at this point of the scene. */
  boolean accepts(double sceneX, double sceneY);

  /** Adds a block there. */
  void drop(String typeId, double sceneX, double sceneY);

  /** Adds a block in the middle of what is seen. */
  void add(String typeId);
}
