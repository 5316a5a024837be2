package guian.registry.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps the rules of its architecture, and each rule can fail. */
class ArchitectureTest {
  private static final String ROOT = "guian.registry";
  private static final String PLANTED = "guian.registry.architecture.planted";

  private static JavaClasses program;
  private static JavaClasses planted;

  @BeforeAll
  static void read() {
    // Generated classes are not written to these rules.
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT)
            .that(not(resideInAPackage(ROOT + ".store.db..")));
    planted = new ClassFileImporter().importPackages(PLANTED);
  }

  static Stream<Arguments> rules() {
    return Stream.of(
        rule("known packages", Rules::knownPackages, "stray.Stray"),
        rule("layers", Rules::layers, "model.UpwardModel"),
        rule("layers", Rules::layers, "store.UpwardStore"),
        rule("layers", Rules::layers, "growth.UpwardGrowth"),
        rule("layers", Rules::layers, "text.UpwardText"),
        rule("layers", Rules::layers, "cli.UpwardCommand"),
        rule("no cycles", Rules::noCycles, "importing.Circle"),
        rule("report in order", Rules::reportInOrder, "report.figures.EarlyFigures"),
        rule("view models", Rules::viewModelsWithoutScenes, "ui.firms.SceneViewModel"),
        rule("ports", Rules::portsWithoutScenes, "ui.port.ScenePort"),
        rule("views", Rules::viewsWithoutStore, "ui.firms.StoreView"),
        rule("JavaFX in the window", Rules::javaFxOnlyInTheWindow, "cli.WindowCommand"),
        rule("JavaFX in the window", Rules::javaFxOnlyInTheWindow, "Launcher"),
        rule("SQL in the store", Rules::sqlOnlyInStore, "growth.JooqGrowth"),
        rule("SQL in the store", Rules::sqlOnlyInStore, "growth.JdbcGrowth"),
        rule("SQLite in its package", Rules::sqliteOnlyInItsPackage, "store.DriverStore"),
        rule("official time", Rules::officialTime, "growth.MachineTime.zone"),
        rule("official time", Rules::officialTime, "growth.MachineTime.today"),
        rule("plain model", Rules::modelIsPlainJava, "model.LibraryModel"),
        rule("threads", Rules::threadsInOnePlace, "ui.firms.ThreadView"),
        rule("threads", Rules::threadsInOnePlace, "ui.firms.LaterView"),
        rule("threads", Rules::threadsInOnePlace, "report.PoolReport"),
        rule("threads", Rules::threadsInOnePlace, "report.ParallelReport"),
        rule("names", Rules::tellingNames, "report.ReportManager"),
        rule("names", Rules::tellingNames, "report.ReportHelper"),
        rule("names", Rules::tellingNames, "report.ReportUtils"),
        rule("names", Rules::tellingNames, "report.ReportImpl"),
        rule("statics", Rules::noMutableStatics, "growth.Statics.counter"),
        rule("statics", Rules::noMutableStatics, "growth.Statics.NAMES"),
        rule("statics", Rules::noMutableStatics, "growth.Statics.CACHE"));
  }

  private static Arguments rule(String name, Function<Rules, ArchRule> rule, String violation) {
    return Arguments.of(name, rule, violation);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theProgramKeeps(String name, Function<Rules, ArchRule> rule, String violation) {
    rule.apply(new Rules(ROOT)).check(program);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rules")
  void aViolationIsSeen(String name, Function<Rules, ArchRule> rule, String violation) {
    EvaluationResult result = rule.apply(new Rules(PLANTED)).evaluate(planted);
    assertTrue(
        String.join("\n", result.getFailureReport().getDetails())
            .contains(PLANTED + "." + violation),
        name + " does not see " + violation);
  }
}
