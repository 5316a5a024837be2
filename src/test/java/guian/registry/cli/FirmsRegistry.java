package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.Amount;
import guian.registry.model.NameKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small registry of three firms, and the command line run on it. */
abstract class FirmsRegistry {
  static final Author LI = Author.manual("li");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (Registry registry = Registry.open(file(), CLOCK)) {
      FirmEdits edits = new FirmEdits(registry);
      long a = edits.create(LI, "贵州甲科技有限公司", "91520900PDY000078M");
      edits.change(LI, a, FirmField.FOUNDED_ON, "2015-08");
      edits.confirmRelation(LI, a, Relation.BRANCH);
      edits.addName(LI, a, NameKind.FORMER, "白山云");
      Amount revenue = Amount.of(new BigDecimal("1234567.8"), Amount.CNY);
      edits.setFigure(
          LI,
          a,
          new FirmEdits.TypedFigure("revenue", Period.year(2016), Nature.ACTUAL, revenue, null));
      long b = edits.create(LI, "=1+1有限公司", null);
      edits.setFigure(
          LI,
          b,
          new FirmEdits.TypedFigure("revenue", Period.year(2016), Nature.ACTUAL, null, null));
      edits.create(LI, "@丙有限公司", null);
    }
  }

  Path file() {
    return folder.resolve("r.guian");
  }

  CliRun run(String... args) {
    String[] common = {"--db", file().toString(), "--lang", "zh"};
    return CliRun.of(Stream.of(args, common).flatMap(Stream::of).toArray(String[]::new));
  }

  static JsonNode json(CliRun run) {
    assertEquals(1, run.out().lines().count(), run.out() + run.err());
    return JsonMapper.shared().readTree(run.out());
  }
}
