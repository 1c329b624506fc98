package hypatia.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.concurrent.Worker;

/** The fences between the packages of the app, each with its reason. */
@AnalyzeClasses(packages = "hypatia.app", importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {
  private static final List<String> FEATURES =
      List.of(
          "canvas",
          "palette",
          "inspector",
          "data",
          "training",
          "prediction",
          "insight",
          "welcome",
          "shell",
          "cli");

  @ArchTest
  static void featuresDoNotKnowEachOther(JavaClasses app) {
    for (String feature : FEATURES) {
      String[] others =
          FEATURES.stream()
              .filter(other -> !other.equals(feature))
              .map(other -> "hypatia.app." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("hypatia.app." + feature + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .because("a feature can be read, changed or taken out alone; they meet in the session")
          .allowEmptyShould(true)
          .check(app);
    }
  }

  @ArchTest
  static final ArchRule sessionsKnowNoControls =
      noClasses()
          .that()
          .resideInAnyPackage("hypatia.app.session..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx.scene..", "javafx.stage..", "hypatia.app.ui..", "hypatia.app.command..")
          .because("view models are tested without a toolkit");

  @ArchTest
  static final ArchRule onlyTasksTouchThreads =
      noClasses()
          .that(
              not(resideInAPackage("hypatia.app.task..").or(resideInAPackage("hypatia.app.cli.."))))
          .should()
          .dependOnClassesThat(
              belongToAnyOf(
                  Thread.class,
                  Timer.class,
                  Executor.class,
                  Executors.class,
                  Future.class,
                  CompletableFuture.class,
                  Platform.class,
                  Worker.class))
          .because("everything else may then rely on being on the window's thread");

  @ArchTest
  static final ArchRule theLowerPackagesKnowNoFeatures =
      noClasses()
          .that()
          .resideInAnyPackage("hypatia.app.ui..", "hypatia.app.task..", "hypatia.app.session..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              Stream.concat(FEATURES.stream(), Stream.of("command"))
                  .map(feature -> "hypatia.app." + feature + "..")
                  .toArray(String[]::new))
          .because("features are built on these");

  @ArchTest
  static final ArchRule theCommandLineNeedsNoWindow =
      noClasses()
          .that()
          .resideInAPackage("hypatia.app.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..")
          .because("it must work, and start quickly, where there is no display");
}
