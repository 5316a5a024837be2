package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.Importing;
import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import guian.registry.store.Registry;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.imports.ImportBatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks of the golden set into one registry and out of it: what is written is what the preview
 * counts, the same file again changes nothing and asks nothing of its columns, and the undo leaves
 * nothing.
 */
class GoldenImportsTest {
  private static final Pattern OF_COLUMNS =
      Pattern.compile(
          "s\\d+(t\\d+)?(\\.[A-Z]+)?\\.(unit|basis|meaning|nature|edition|repeated|hidden|policy)");
  private static final List<String> TABLES =
      List.of(
          "firm",
          "firm_name",
          "observation",
          "grant",
          "instalment",
          "clawback",
          "commitment",
          "claim",
          "placement",
          "placement_share",
          "university",
          "policy",
          "stake",
          "mention",
          "confirmation",
          "restatement");

  @TempDir Path folder;

  @Test
  void aWorkbookGoesInOnceAndOutAgain() throws IOException {
    try (Registry registry = Registry.open(folder.resolve("r.guian"), Clock.systemUTC())) {
      for (GoldenCase golden : some()) {
        Path place = Files.createDirectories(folder.resolve(golden.id()));
        new Trip(golden.id(), registry, GoldenBook.write(golden, place)).run(answers(golden));
      }
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  // All with grants and posts, every fourth of the others: writing takes much longer than reading.
  private static List<GoldenCase> some() throws IOException {
    List<GoldenCase> all = GoldenTest.cases();
    return IntStream.range(0, all.size())
        .filter(i -> i % 4 == 0 || all.get(i).id().startsWith("5-"))
        .mapToObj(all::get)
        .toList();
  }

  private static Answers answers(GoldenCase golden) {
    Answers answers = Answers.NONE;
    for (String answer : golden.answers()) {
      String[] pair = answer.split("=", 2);
      answers = answers.with(pair[0], pair[1]);
    }
    return answers;
  }

  private record Trip(String id, Registry registry, Importing importing, Path file) {
    Trip(String id, Registry registry, Path file) {
      this(id, registry, new Importing(registry), file);
    }

    void run(Answers given) {
      Answers answers = answered(given);
      Plan plan = plan(answers.settingAside());
      if (!plan.hasTable()) {
        return;
      }
      assertEquals("", state(), id);
      long first = take(plan);
      assertEquals(plan.counts(), importing.history().getFirst().counts(), id);
      Plan again = plan(given.settingAside());
      assertEquals(List.of(), ofColumns(again.setAside()), id);
      ImportBatch.Counts counts = again.counts();
      assertEquals(
          "0 0 0 0",
          counts.firmsNew()
              + " "
              + counts.firmsUpdated()
              + " "
              + counts.figuresNew()
              + " "
              + counts.figuresRevised(),
          id);
      long second = take(again);
      importing.undo(first, "wang");
      importing.undo(second, "wang");
      assertEquals("", state(), id);
    }

    // The first answer to each question about columns that stands open.
    private Answers answered(Answers given) {
      Answers answers = given;
      for (List<Question> open = open(answers); !open.isEmpty(); open = open(answers)) {
        for (Question question : open) {
          answers = answers.with(question.id(), question.options().getFirst().id());
        }
      }
      return answers;
    }

    private List<Question> open(Answers answers) {
      return ofColumns(plan(answers).questions());
    }

    private static List<Question> ofColumns(List<Question> questions) {
      return questions.stream().filter(q -> OF_COLUMNS.matcher(q.id()).matches()).toList();
    }

    private Plan plan(Answers answers) {
      return importing.plan(importing.open(file, Progress.SILENT), answers);
    }

    private long take(Plan plan) {
      return importing.commit(plan, "wang", Progress.SILENT);
    }

    private String state() {
      return registry.read(db -> {
        StringBuilder left = new StringBuilder();
        for (String table : TABLES) {
          int rows = db.fetchSingle("select count(*) from \"" + table + "\"").get(0, Integer.class);
          left.append(rows == 0 ? "" : table + " " + rows + " ");
        }
        return left.toString();
      });
    }
  }
}
