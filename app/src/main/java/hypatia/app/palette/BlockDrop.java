package hypatia.app.palette;

/** Where the palette's blocks go. */
public interface BlockDrop {
  /** Whether a block may be dropped at this point of the scene. */
  boolean accepts(double sceneX, double sceneY);

  /** A block is dragged over this point: shows where it would go. */
  void over(String typeId, double sceneX, double sceneY);

  /** The drag is over without a drop. */
  void exit();

  /** Adds a block there. */
  void drop(String typeId, double sceneX, double sceneY);

  /** Adds a block in the middle of what is seen. */
  void add(String typeId);
}
