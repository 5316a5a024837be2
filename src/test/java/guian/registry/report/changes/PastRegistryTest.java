package guian.registry.report.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.report.LivedIn;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmField;
import guian.registry.store.history.PastRegistry;
import guian.registry.store.report.LaterStep;
import guian.registry.store.report.LaterSteps;
import guian.registry.store.report.ReportQueries;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registry taken back to an earlier step is, row by row, what it was then. */
class PastRegistryTest {
  private static final Author LI = Author.manual("li");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = 11)
  void takenBackToAStepARegistryIsWhatItWasThen(long seed) {
    try (LivedIn lived = new LivedIn(folder)) {
      Random random = new Random(seed);
      Map<Long, Map<String, String>> states = new TreeMap<>();
      for (int i = 0; i < 18; i++) {
        states.put(new ReportQueries(lived.registry).state(), content(lived.registry));
        lived.anything(random);
      }
      try (PastRegistry past = PastRegistry.of(lived.registry)) {
        for (long step : ((TreeMap<Long, ?>) states).descendingKeySet()) {
          past.backTo(step);
          assertEquals(states.get(step), content(past.registry()), () -> "step " + step);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13, 14, 15})
  void withoutWhatWasTakenBackItStillLeadsToWhatItWas(long seed) {
    try (LivedIn lived = new LivedIn(folder)) {
      Random random = new Random(seed);
      lived.anything(random);
      long then = new ReportQueries(lived.registry).state();
      Map<String, String> was = content(lived.registry);
      for (int i = 0; i < 30; i++) {
        lived.anything(random);
      }
      try (PastRegistry past = PastRegistry.of(lived.registry)) {
        past.keepLasting(then, LaterSteps.TABLES);
        for (LaterStep step : new LaterSteps(past.registry()).after(then)) {
          past.backTo(step.id() - 1);
        }
        past.backTo(then);
        assertEquals(was, content(past.registry()));
      }
    }
  }

  @Test
  void aMergeAndItsPartingAreTakenBack() {
    try (LivedIn lived = new LivedIn(folder)) {
      long kept = lived.firm(3);
      long gone = lived.firm(6);
      lived.value(kept, Indicator.REVENUE, "2017Q2C", Nature.ACTUAL, "10000000");
      lived.value(gone, Indicator.REVENUE, "2017Q2C", Nature.ACTUAL, "4000000");
      long before = new ReportQueries(lived.registry).state();
      Map<String, String> then = content(lived.registry);
      lived.merge(kept, gone);
      long merged = new ReportQueries(lived.registry).state();
      Map<String, String> one = content(lived.registry);
      lived.part();
      try (PastRegistry past = PastRegistry.of(lived.registry)) {
        past.backTo(merged);
        assertEquals(one, content(past.registry()));
        past.backTo(before);
        assertEquals(then, content(past.registry()));
      }
    }
  }

  // Every value of every row as SQLite writes it: nothing is cut short.
  private static String whole(DSLContext db, String table) {
    String row =
        db.fetch("select name from pragma_table_info('" + table + "')").stream()
            .map(r -> "quote(\"" + r.get(0, String.class) + "\")")
            .collect(Collectors.joining(" || ',' || "));
    String all = "select group_concat(" + row + ", char(10)) from (select * from \"" + table + "\"";
    return String.valueOf(db.fetch(all + " order by 1)").getFirst().get(0, String.class));
  }

  @Test
  void aDifferenceFarDownOrLateInARowIsSeen() {
    try (LivedIn lived = new LivedIn(folder)) {
      Map<String, String> before = content(lived.registry);
      lived.set(lived.firm(380), FirmField.NOTE, "x".repeat(400) + "1");
      Map<String, String> one = content(lived.registry);
      assertNotEquals(before.get("firm"), one.get("firm"));
      lived.registry.write(
          LI,
          step -> step.db().execute("update firm set note = substr(note, 1, 400) where note > ''"));
      assertNotEquals(one.get("firm"), content(lived.registry).get("firm"));
    }
  }

  // All rows of all tables that have a history; the search index follows from them.
  private static Map<String, String> content(Registry registry) {
    return registry.read(db -> {
      Map<String, String> rows = new TreeMap<>();
      db.fetch(
              "select name from sqlite_master where type = 'table' and name not like 'firm_search%'"
                  + " and name not like 'sqlite%' and name not like 'flyway%'"
                  + " and name not in ('confirmation', 'mention', 'restatement')")
          .forEach(r -> {
            String table = r.get(0, String.class);
            rows.put(table, whole(db, table));
          });
      return rows;
    });
  }
}
