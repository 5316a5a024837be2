package guian.registry.importing;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.FigurePlan;
import guian.registry.importing.plan.FirmPlan;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import guian.registry.store.EmptyFile;
import guian.registry.store.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real registry in a folder of its own, and files to import into it. */
abstract class ImportCase {
  @TempDir Path folder;
  Registry registry;
  Importing importing;

  @BeforeEach
  void openRegistry() {
    registry =
        Registry.open(
            EmptyFile.at(folder.resolve("r.guian")),
            Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.ofHours(8)));
    importing = new Importing(registry);
  }

  @AfterEach
  void closeRegistry() {
    registry.close();
  }

  Path file(String name, String... rows) throws IOException {
    return Sheets.of(rows).xlsx(folder.resolve(name));
  }

  Plan plan(Path file) {
    return plan(file, Answers.NONE);
  }

  Plan plan(Path file, Answers answers) {
    return importing.plan(importing.open(file, Progress.SILENT), answers);
  }

  long take(Path file) {
    return importing.commit(plan(file), "wang", Progress.SILENT);
  }

  static List<String> figures(Plan plan) {
    return plan.figures().stream().map(ImportCase::figure).toList();
  }

  private static String figure(FigurePlan plan) {
    var f = plan.figure();
    String value = f.amount() == null ? "-" : f.amount().plain();
    return String.join(
        " ",
        f.cell(),
        f.indicator(),
        f.period().code(),
        f.nature().code(),
        value,
        f.unit(),
        plan.decision().code());
  }

  static List<String> firms(Plan plan) {
    return plan.firms().stream().map(ImportCase::firm).toList();
  }

  private static String firm(FirmPlan firm) {
    return firm.row() + " " + firm.name() + " " + firm.decision().code();
  }

  static List<String> issues(Plan plan) {
    return plan.issues().stream().map(ImportCase::issue).toList();
  }

  private static String issue(Issue issue) {
    return issue.severity().code() + " " + issue.cell() + " " + issue.code();
  }

  static List<String> questions(Plan plan) {
    return plan.questions().stream().map(Question::id).toList();
  }

  static List<String> skipped(Plan plan) {
    return plan.skipped().stream().map(s -> s.row() + " " + s.reason().code()).toList();
  }

  static List<String> rejected(Plan plan) {
    return plan.rejected().stream().map(r -> r.row() + " " + r.code()).toList();
  }
}
