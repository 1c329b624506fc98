package hypatia.app.testing;

import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.PortRef;

/** Ports as tests write them: {@code dense-1.y}. */
public final class PortNames {
  private PortNames() {}

  public static PortRef ref(String name) {
    int dot = name.lastIndexOf('.');
    return new PortRef(new BlockId(name.substring(0, dot)), name.substring(dot + 1));
  }
}
