package hypatia.engine.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import hypatia.engine.graph.Op;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** The fences between the packages of the engine, each with its reason. */
@AnalyzeClasses(packages = "hypatia.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Lowest first: a package imports only from those before it. */
  private static final List<String> PACKAGES =
      List.of(
          "tensor",
          "graph",
          "op",
          "autodiff",
          "rewrite",
          "scan",
          "device",
          "compile",
          "diagram",
          "block",
          "lowering",
          "data",
          "train",
          "project",
          "export");

  private static String[] withSubpackages(List<String> names) {
    return names.stream().map(name -> "hypatia.engine." + name + "..").toArray(String[]::new);
  }

  @ArchTest
  static void packagesImportOnlyLowerOnes(JavaClasses engine) {
    for (int i = 0; i < PACKAGES.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage("hypatia.engine." + PACKAGES.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(withSubpackages(PACKAGES.subList(i + 1, PACKAGES.size())))
          .because("one can read, test and change a layer knowing only what lies below it")
          .allowEmptyShould(true)
          .check(engine);
    }
  }

  @ArchTest
  static final ArchRule everyPackageHasItsPlace =
      classes()
          .that()
          .resideOutsideOfPackage("hypatia.engine")
          .should()
          .resideInAnyPackage(withSubpackages(PACKAGES))
          .because("a new package must say here what it may import");

  @ArchTest
  static final ArchRule rootStandsBelowAll =
      noClasses()
          .that()
          .resideInAPackage("hypatia.engine")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(withSubpackages(PACKAGES))
          .because("all packages may use what stands at the root, so it may use none of them");

  @ArchTest
  static final ArchRule diagramStandsAlone =
      noClasses()
          .that()
          .resideInAPackage("hypatia.engine.diagram..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("hypatia.engine..")
                  .and(DescribedPredicate.not(resideInAPackage("hypatia.engine.diagram.."))))
          .because("the user's document must not change when the engine does");

  @ArchTest
  static final ArchRule noWindow =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "hypatia.app..")
          .because("the engine trains on machines without a display and never knows a view");

  @ArchTest
  static final ArchRule nd4jIsFenced =
      noClasses()
          .that(
              DescribedPredicate.not(
                  resideInAnyPackage("hypatia.engine.op..", "hypatia.engine.device.nd4j..")
                      .or(simpleName("Op"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.nd4j..")
          .because("ND4J takes seconds to load: only ops, when asked to, and its own device may");

  @ArchTest
  static final ArchRule blasIsFenced =
      noClasses()
          .that()
          .resideOutsideOfPackage("hypatia.engine.device..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.ludovic..", "org.bytedeco..")
          .because("kernels call graph.Blas, so that a device decides on library and threads");

  @ArchTest
  static final ArchRule opsAreRecords =
      classes()
          .that(
              DescribedPredicate.describe(
                  "implement Op", (JavaClass c) -> c.isAssignableTo(Op.class) && !c.isInterface()))
          .should()
          .beRecords()
          .because("equal ops on equal inputs are merged, and records are equal by what they say")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rulesArePublicAndFinal =
      classes()
          .that()
          .implement(Rule.class)
          .should()
          .bePublic()
          .andShould()
          .haveModifier(JavaModifier.FINAL)
          .because("the service loader makes them, and nobody builds on another rule");

  @ArchTest
  static final ArchRule numbersComeFromOneGenerator =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .callMethod(Math.class, "random")
          .because(
              "a counter-based generator gives the same bits after a resume and on any device");

  @ArchTest
  static final ArchRule textIsTheSameInAnyLocale =
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("these ask the machine's locale: say Locale.ROOT");

  @ArchTest
  static final ArchRule nothingIsPrinted =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
          "what the engine has to say it returns or throws; the command line prints");

  @ArchTest
  static final ArchRule noJavaLogging =
      NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
          "a desktop user sees no log: problems are exceptions and diagnostics");

  @ArchTest
  static final ArchRule exceptionsSayWhatHappened =
      NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because(
          "callers can tell a bad file from a bug only by the exception's type");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveNameMatching(".*\\.[^.]*(Manager|Helper|Util|Impl|Abstract)[^.]*")
          .because("such a name fits every class and explains none");
}
