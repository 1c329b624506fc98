package hypatia.app.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.session.DocumentModel;
import hypatia.app.testing.TestStage;
import hypatia.app.ui.PropertyField;
import hypatia.engine.project.NewProject;
import hypatia.engine.project.Project;
import hypatia.engine.train.TrainingSettings;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsFormTest {
  private DocumentModel document;
  private SettingsForm form;

  @Start
  void show(Stage stage) {
    Project project = NewProject.empty();
    document = new DocumentModel(project, System::currentTimeMillis);
    form = new SettingsForm(document);
    TestStage.show(stage, new Scene(form, 300, 700));
  }

  @Test
  void editsTheProjectAndFollowsUndo(FxRobot robot) {
    robot.interact(() -> field(robot, "epochs").setText("250"));
    assertEquals(250, settings().epochs());
    robot.interact(() -> document.undo());
    assertEquals(TrainingSettings.STANDARD.epochs(), settings().epochs());
    assertEquals("" + TrainingSettings.STANDARD.epochs(), field(robot, "epochs").getText());
  }

  @Test
  void keepsWhatIsNotAllowedOutOfTheProject(FxRobot robot) {
    robot.interact(() -> field(robot, "batchSize").setText("0"));
    assertEquals(TrainingSettings.STANDARD.batchSize(), settings().batchSize());
    PropertyField wrong = robot.lookup("#property-batchSize").queryAs(PropertyField.class);
    assertTrue(wrong.isBusy(), "says why");
  }

  @Test
  void showsTheSettingsOfTheChosenOptimizer(FxRobot robot) {
    assertTrue(robot.lookup("#property-beta1").tryQuery().isPresent(), "Adam's");
    robot.interact(
        () -> document.edit("SGD", p -> p.withTraining(p.training().withOptimizer("sgd"))));
    assertFalse(robot.lookup("#property-beta1").tryQuery().isPresent());
    assertTrue(robot.lookup("#property-learningRate").tryQuery().isPresent());
    ComboBox<?> optimizer = robot.lookup("#property-optimizer .combo-box").queryComboBox();
    assertTrue(optimizer.getValue().toString().contains("sgd"));
  }

  @Test
  void offersTheSplitOnlyWithData(FxRobot robot) {
    assertFalse(robot.lookup("#property-validation").tryQuery().isPresent());
  }

  private TrainingSettings settings() {
    return document.project().get().training();
  }

  private static TextField field(FxRobot robot, String key) {
    return robot.lookup("#property-" + key + " .text-field").queryAs(TextField.class);
  }
}
