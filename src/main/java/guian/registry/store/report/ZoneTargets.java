package guian.registry.store.report;

import static guian.registry.store.db.Tables.INDICATOR;
import static guian.registry.store.db.Tables.ZONE_TARGET;

import guian.registry.model.Indicator;
import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ZoneTargetRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The zone's yearly targets, entered by hand. Each change is one step of the history. */
public final class ZoneTargets {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2999;

  private final Registry registry;

  public ZoneTargets(Registry registry) {
    this.registry = registry;
  }

  /**
   * A target as typed.
   *
   * @param hundredths of the indicator's unit; null takes the target away
   */
  public record Typed(int year, String indicator, @Nullable Long hundredths) {}

  /** All targets, the newest year first, in the order of the indicators. */
  public List<TargetRow> all() {
    return rows(DSL.noCondition());
  }

  /** The targets of a year in the order of the indicators. */
  public List<TargetRow> of(int year) {
    return rows(ZONE_TARGET.YEAR.eq((long) year));
  }

  private List<TargetRow> rows(Condition which) {
    return registry.read(db -> {
      Map<String, Indicator> indicators =
          ReportQueries.indicators(db).stream()
              .collect(Collectors.toMap(Indicator::id, Function.identity()));
      List<TargetRow> rows = new ArrayList<>();
      db.select(ZONE_TARGET.YEAR, ZONE_TARGET.INDICATOR, ZONE_TARGET.AMOUNT)
          .from(ZONE_TARGET)
          .join(INDICATOR)
          .on(INDICATOR.ID.eq(ZONE_TARGET.INDICATOR))
          .where(which)
          .orderBy(ZONE_TARGET.YEAR.desc(), INDICATOR.POSITION)
          .forEach(r ->
              rows.add(
                  new TargetRow(
                      Math.toIntExact(r.value1()),
                      Objects.requireNonNull(indicators.get(r.value2())),
                      r.value3())));
      return List.copyOf(rows);
    });
  }

  /** The indicators that can have a target, in their order. */
  public List<Indicator> indicators() {
    return registry.read(ReportQueries::indicators);
  }

  /**
   * Sets or takes away targets, all as one step.
   *
   * @return how many of them differ from what was recorded
   * @throws RefusedException {@code report.target.year}, {@code report.target.indicator}, {@code
   *     report.target.amount}; nothing is changed then
   */
  public int set(Author author, List<Typed> typed) {
    return registry.write(
        author, step -> typed.stream().mapToInt(target -> set(step, target)).sum());
  }

  private static int set(Writing step, Typed typed) {
    check(step, typed);
    ZoneTargetRecord row =
        step.db()
            .fetchOne(
                ZONE_TARGET,
                ZONE_TARGET
                    .YEAR
                    .eq((long) typed.year())
                    .and(ZONE_TARGET.INDICATOR.eq(typed.indicator())));
    if (typed.hundredths() == null) {
      if (row != null) {
        step.delete(row, null);
      }
      return row == null ? 0 : 1;
    }
    if (row == null) {
      step.insert(made(typed, typed.hundredths()), null);
      return 1;
    }
    row.setAmount(typed.hundredths());
    return step.update(row, null);
  }

  private static ZoneTargetRecord made(Typed typed, long hundredths) {
    ZoneTargetRecord row = new ZoneTargetRecord();
    row.setYear((long) typed.year());
    row.setIndicator(typed.indicator());
    row.setAmount(hundredths);
    return row;
  }

  private static void check(Writing step, Typed typed) {
    if (typed.year() < FIRST_YEAR || typed.year() > LAST_YEAR) {
      throw new RefusedException("report.target.year", Integer.toString(typed.year()));
    }
    if (!step.db().fetchExists(INDICATOR, INDICATOR.ID.eq(typed.indicator()))) {
      throw new RefusedException("report.target.indicator", typed.indicator());
    }
    if (typed.hundredths() != null && typed.hundredths() <= 0) {
      throw new RefusedException("report.target.amount");
    }
  }
}
