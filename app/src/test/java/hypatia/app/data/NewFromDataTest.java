package hypatia.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.Composition;
import hypatia.app.session.Preferences.ThemeChoice;
import hypatia.app.session.PreferencesModel;
import hypatia.app.session.Session;
import hypatia.app.testing.ChosenFile;
import hypatia.app.testing.Mouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** From a table to a first prediction in the whole window, by mouse. */
class NewFromDataTest extends ApplicationTest {
  private Session session;
  private int clicks;

  @Override
  public void start(Stage stage) throws IOException {
    Path folder = Files.createTempDirectory("hypatia-new");
    StringBuilder rows = new StringBuilder("length,width,kind\n");
    for (int i = 0; i < 90; i++) {
      rows.append(i % 3 + 0.01 * i).append(',').append(5 - i % 3).append(',');
      rows.append(List.of("ash", "oak", "elm").get(i % 3)).append('\n');
    }
    PreferencesModel preferences = PreferencesModel.in(folder.resolve("state"));
    preferences.change(p -> p.withTheme(ThemeChoice.LIGHT));
    Composition.followTheme(preferences);
    ChosenFile files = new ChosenFile();
    files.choose(Files.writeString(folder.resolve("trees.csv"), rows));
    Composition composition = new Composition(stage, preferences, opened -> files);
    session = composition.session();
    composition.open(null);
  }

  private void until(BooleanSupplier holds) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds::getAsBoolean);
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come about.", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean isThere(String query) {
    return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  private void click(String query) {
    Node node = lookup(query).query();
    var bounds = node.getLayoutBounds();
    new Mouse(this, node).click(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    clicks++;
  }

  @Test
  void fromATableToAPredictionInAFewClicks() {
    click("#start-new_from_data");
    clicks += 2; // the file, and Open
    until(() -> isThere("#data-proposed"));
    until(() -> session.training().obstacle().isEmpty());
    assertTrue(isThere("#data-columns"));
    assertEquals("trees.csv", lookup("#data-file").queryLabeled().getText());
    assertFalse(session.document().diagram().getValue().isEmpty());

    click("#data-train");
    until(() -> session.training().learned().get() != null);
    assertFalse(isThere("#data-proposed"));
    until(() -> !session.training().active().get());

    click("#tab-show_prediction");
    until(() -> isThere("#answer-kind"));
    assertTrue(clicks <= 8, "it took " + clicks + " clicks");
  }
}
