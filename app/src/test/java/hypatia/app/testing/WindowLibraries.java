package hypatia.app.testing;

import com.google.auto.service.AutoService;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.framework.junit5.ApplicationTest;

/**
 * Says in one sentence which system library a window's test lacks, where the toolkit would fail
 * each test with a trace of its own.
 */
@AutoService(Extension.class)
public final class WindowLibraries implements BeforeAllCallback {
  private static final String TEXT_LAYOUT = "com.sun.javafx.font.freetype.OSPango";

  @Override
  public void beforeAll(ExtensionContext context) throws ClassNotFoundException {
    boolean window =
        context.getTestClass().filter(ApplicationTest.class::isAssignableFrom).isPresent();
    if (!window || !System.getProperty("os.name").equals("Linux")) return;
    try {
      Class.forName(TEXT_LAYOUT);
    } catch (LinkageError missing) {
      throw new IllegalStateException(
          "The window's tests need the system library libpangoft2-1.0;"
              + " install it (Debian, Ubuntu: apt-get install libpangoft2-1.0-0).");
    }
  }
}
