package hypatia.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void theBuildHasFilledItIn() {
    assertTrue(Version.number().matches("\\d+\\.\\d+\\.\\d+.*"), Version.number());
  }
}
