package guian.registry.store.data;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.NameKey;
import guian.registry.store.Registry;
import guian.registry.store.figures.FigureReading;
import guian.registry.store.sqlite.SqliteChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Checks that a registry is whole: the file, its references, its rules, and what is derived. */
public final class RegistryCheck {
  private static final int SHOWN = 20;

  private final Registry registry;

  /**
   * What was found.
   *
   * @param schema the schema version
   * @param problems empty when all is well
   */
  public record Report(int schema, long firms, long changes, List<Problem> problems) {
    /** Whether all is well. */
    public boolean ok() {
      return problems.isEmpty();
    }
  }

  /**
   * One thing that is not as it must be: {@code damage}, {@code reference}, {@code search}, {@code
   * current} or {@code derived}, and where.
   */
  public record Problem(String code, String detail) {}

  public RegistryCheck(Registry registry) {
    this.registry = registry;
  }

  /** Reads the whole file; minutes for a very large one. */
  public Report run() {
    SqliteChecks file = new SqliteChecks(registry.file());
    List<Problem> problems = new ArrayList<>();
    file.damage().forEach(line -> problems.add(new Problem("damage", line)));
    file.danglingReferences().forEach(line -> problems.add(new Problem("reference", line)));
    long stray = problems.isEmpty() ? file.strayInSearch() : 0;
    if (stray != 0) {
      problems.add(new Problem("search", Long.toString(stray)));
    }
    return registry.read(db -> report(db, file.schema(), problems));
  }

  private static Report report(DSLContext db, int schema, List<Problem> problems) {
    if (problems.stream().anyMatch(problem -> problem.code().equals("damage"))) {
      return new Report(schema, 0, 0, List.copyOf(problems));
    }
    problems.addAll(doubleCurrent(db));
    problems.addAll(staleKeys(db));
    return new Report(schema, db.fetchCount(FIRM), db.fetchCount(CHANGE), List.copyOf(problems));
  }

  /** Two values in use under one key. */
  private static List<Problem> doubleCurrent(DSLContext db) {
    return db.select(OBSERVATION.FIRM_ID, OBSERVATION.INDICATOR, OBSERVATION.PERIOD)
        .from(OBSERVATION)
        .where(OBSERVATION.STANDING.eq(DSL.inline(FigureReading.CURRENT)))
        .groupBy(OBSERVATION.FIRM_ID, OBSERVATION.INDICATOR, OBSERVATION.PERIOD, OBSERVATION.NATURE)
        .having(DSL.count().gt(1))
        .limit(SHOWN)
        .fetch(r -> new Problem("current", r.value1() + " " + r.value2() + " " + r.value3()));
  }

  /** Firms whose key is not their name's: changed by another program. */
  private static List<Problem> staleKeys(DSLContext db) {
    try (Stream<Problem> stale =
        db.select(FIRM.ID, FIRM.NAME, FIRM.NAME_KEY)
            .from(FIRM)
            .fetchSize(1000)
            .fetchStream()
            .filter(r -> !NameKey.of(r.value2()).equals(r.value3()))
            .limit(SHOWN)
            .map(r -> new Problem("derived", r.value1() + " " + r.value2()))) {
      return stale.toList();
    }
  }
}
