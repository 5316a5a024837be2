package guian.registry.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The rules of docs/architecture.md for the packages under one root, so that they can be held
 * against the program and against planted violations alike.
 */
final class Rules {
  private static final String[] SERVICES = {
    "importing", "growth", "radar", "ownership", "incentives", "report", "example"
  };
  private final String root;

  Rules(String root) {
    this.root = root;
  }

  /** Every class has its place. */
  ArchRule knownPackages() {
    return classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of(root),
                    Stream.concat(
                        Stream.of(SERVICES).map(this::under),
                        Stream.of("ui", "cli", "store", "model", "text", "chart").map(this::under)))
                .toArray(String[]::new));
  }

  /** Wiring → ui, cli → services → store → model; text and chart beside model. */
  ArchRule layers() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("root")
        .definedBy(root)
        .layer("faces")
        .definedBy(under("ui"), under("cli"))
        .layer("services")
        .definedBy(Arrays.stream(SERVICES).map(this::under).toArray(String[]::new))
        .layer("store")
        .definedBy(under("store"))
        .layer("words")
        .definedBy(under("text"), under("chart"))
        .layer("model")
        .definedBy(under("model"))
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("faces")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("services")
        .mayOnlyBeAccessedByLayers("root", "faces")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("root", "faces", "services")
        .whereLayer("words")
        .mayOnlyBeAccessedByLayers("root", "faces", "services", "store");
  }

  /** No package depends on itself by way of others. */
  ArchRule noCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  /** The packages of the report, each used by those behind it only, so that they have no cycle. */
  ArchRule reportInOrder() {
    String[] order = {
      "template",
      "figures",
      "counting",
      "changes",
      "words",
      "pages",
      "lists",
      "pdf",
      "printing",
      "office",
      "json",
      "edition"
    };
    Architectures.LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String name : order) {
      layers = layers.layer(name).definedBy(under("report." + name));
    }
    for (int i = 0; i < order.length - 1; i++) {
      layers =
          layers
              .whereLayer(order[i])
              .mayOnlyBeAccessedByLayers(Arrays.copyOfRange(order, i + 1, order.length));
    }
    return layers.whereLayer("edition").mayNotBeAccessedByAnyLayer();
  }

  /** A view model is tested without a toolkit. */
  ArchRule viewModelsWithoutScenes() {
    return noClasses()
        .that(named("ViewModel"))
        .should()
        .dependOnClassesThat(sceneTypes())
        .allowEmptyShould(true);
  }

  ArchRule portsWithoutScenes() {
    return noClasses()
        .that()
        .resideInAPackage(under("ui.port"))
        .should()
        .dependOnClassesThat(sceneTypes())
        .allowEmptyShould(true);
  }

  ArchRule viewsWithoutStore() {
    return noClasses()
        .that(named("View"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(under("store"))
        .allowEmptyShould(true);
  }

  /** The command line runs where no JavaFX is. */
  ArchRule javaFxOnlyInTheWindow() {
    return noClasses()
        .that(
            not(
                resideInAPackage(under("ui"))
                    .or(resideInAPackage(root).and(not(outermost("Launcher"))))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
        .allowEmptyShould(true);
  }

  ArchRule sqlOnlyInStore() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(under("store"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.jooq..",
            "java.sql..",
            "javax.sql..",
            "org.sqlite..",
            "org.flywaydb..",
            under("store.db"))
        .allowEmptyShould(true);
  }

  ArchRule sqliteOnlyInItsPackage() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(under("store.sqlite"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.sqlite..")
        .allowEmptyShould(true);
  }

  /** Days do not depend on where the machine stands. */
  ArchRule officialTime() {
    return noClasses()
        .should()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Year.class, "now")
        .orShould()
        .callMethod(YearMonth.class, "now");
  }

  ArchRule modelIsPlainJava() {
    return noClasses()
        .that()
        .resideInAPackage(under("model"))
        .should()
        .dependOnClassesThat(
            not(resideInAnyPackage("java..", "org.jspecify..", under("model")))
                .and(not(describe("primitives", c -> c.getBaseComponentType().isPrimitive()))))
        .allowEmptyShould(true);
  }

  ArchRule threadsInOnePlace() {
    return Threads.startedNowhereBut(
        describe(
            "FxTasks, App, Wiring",
            type ->
                outermost("App", "Wiring").test(type)
                    || outer(type).getName().equals(root + ".ui.common.FxTasks")));
  }

  ArchRule tellingNames() {
    return noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)s?(\\$.*)?");
  }

  ArchRule noMutableStatics() {
    return Statics.noneMutable();
  }

  private String under(String name) {
    return root + "." + name + "..";
  }

  /** A class of the root package with one of these names, or a class inside it. */
  private DescribedPredicate<JavaClass> outermost(String... names) {
    return describe(
        String.join(", ", names),
        type ->
            Arrays.stream(names).anyMatch(name -> outer(type).getName().equals(root + "." + name)));
  }

  private static DescribedPredicate<JavaClass> named(String suffix) {
    return describe("*" + suffix, type -> outer(type).getSimpleName().endsWith(suffix));
  }

  static JavaClass outer(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  private static DescribedPredicate<JavaClass> sceneTypes() {
    return resideInAnyPackage(
            "javafx..",
            "com.sun.javafx..",
            "org.controlsfx..",
            "atlantafx..",
            "java.awt..",
            "javax.swing..")
        .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util..")));
  }
}
