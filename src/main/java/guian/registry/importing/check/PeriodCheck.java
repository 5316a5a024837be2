package guian.registry.importing.check;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.rows.RowFigure;
import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the periods of one firm's year: a cumulative figure does not fall, a part is not above
 * its whole, a single quarter is the difference of two cumulatives. What disagrees stays as the
 * file has it, and is said.
 */
final class PeriodCheck {
  private static final Set<String> MAY_FALL = Set.of("profit", "net_profit", "operating_profit");
  // Figures in 万元 with two decimals differ by so much when each is rounded.
  private static final BigDecimal ROUNDING = BigDecimal.valueOf(200);
  private static final BigDecimal SHARE = new BigDecimal("0.005");

  private final Set<String> flows = new HashSet<>();
  private final Past past;
  private final List<Issue> issues;

  /** One value of the year, from the file or from the registry. */
  private record Value(Period period, Amount amount, @Nullable RowFigure figure) {}

  /** Checks flows against each other and what the registry knows; notes it in {@code issues}. */
  PeriodCheck(List<Indicator> indicators, Past past, List<Issue> issues) {
    indicators.stream()
        .filter(indicator -> indicator.kind().addsUp())
        .map(Indicator::id)
        .forEach(flows::add);
    this.past = past;
    this.issues = issues;
  }

  /**
   * Checks the figures of one firm.
   *
   * @param firmId the firm of the registry; null for a new one
   */
  void check(@Nullable Long firmId, String sheet, List<RowFigure> figures) {
    if (firmId == null && !sharesYear(figures)) {
      return;
    }
    Map<List<Object>, List<Value>> years = new HashMap<>();
    for (RowFigure figure : figures) {
      Amount amount = figure.amount();
      if (amount != null && flows.contains(figure.indicator())) {
        years
            .computeIfAbsent(year(figure), unused -> new ArrayList<>())
            .add(new Value(figure.period(), amount, figure));
      }
    }
    years.values().forEach(values -> check(sheet, completed(firmId, values)));
  }

  private static boolean sharesYear(List<RowFigure> figures) {
    for (int i = 1; i < figures.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (figures.get(i).period().year() == figures.get(j).period().year()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Object> year(RowFigure figure) {
    return List.of(figure.indicator(), figure.nature(), figure.period().year(), figure.unit());
  }

  // The registry's figures of the same year that the file does not give again.
  private List<Value> completed(@Nullable Long firmId, List<Value> values) {
    List<Value> all = new ArrayList<>(values);
    RowFigure one = Objects.requireNonNull(values.getFirst().figure());
    Set<Period> given = new HashSet<>();
    values.forEach(value -> given.add(value.period()));
    if (firmId != null) {
      past.year(firmId, one.indicator(), one.nature(), one.period().year())
          .forEach((period, amount) -> {
            if (amount.unit().equals(one.unit()) && given.add(period)) {
              all.add(new Value(period, amount, null));
            }
          });
    }
    all.sort(
        Comparator.comparingInt((Value v) -> v.period().lastMonth())
            .thenComparing(v -> v.period().code()));
    return all;
  }

  private void check(String sheet, List<Value> values) {
    for (int i = 0; i < values.size(); i++) {
      for (Value later : values.subList(i + 1, values.size())) {
        compare(sheet, values.get(i), later);
      }
    }
    for (Value single : values) {
      if (!single.period().startsInJanuary()) {
        difference(sheet, single, values);
      }
    }
  }

  private void compare(String sheet, Value one, Value other) {
    boolean first = one.period().startsInJanuary();
    boolean second = other.period().startsInJanuary();
    if (mayFall(one, other)) {
      return;
    }
    boolean sameEnd = one.period().lastMonth() == other.period().lastMonth();
    if (first && second && isAbove(one, other)) {
      note(sheet, "cumulative_falls", other, one);
    } else if (sameEnd && first && !second && isAbove(other, one)) {
      note(sheet, "single_above_cumulative", other, one);
    } else if (sameEnd && !first && second && isAbove(one, other)) {
      note(sheet, "single_above_cumulative", one, other);
    }
  }

  private static boolean mayFall(Value one, Value other) {
    RowFigure figure = one.figure() == null ? other.figure() : one.figure();
    return figure == null || MAY_FALL.contains(figure.indicator());
  }

  private static boolean isAbove(Value one, Value other) {
    return one.amount().hundredths() > other.amount().hundredths();
  }

  private void difference(String sheet, Value single, List<Value> values) {
    Value until = cumulative(values, single.period().lastMonth());
    Value before = cumulative(values, single.period().firstMonth() - 1);
    if (until == null || before == null) {
      return;
    }
    if (single.figure() == null && until.figure() == null && before.figure() == null) {
      return;
    }
    BigDecimal stated = single.amount().value();
    BigDecimal computed = until.amount().value().subtract(before.amount().value());
    BigDecimal tolerance = stated.abs().multiply(SHARE).max(ROUNDING);
    if (stated.subtract(computed).abs().compareTo(tolerance) > 0) {
      note(
          sheet,
          "single_disagrees",
          single,
          new Value(single.period(), Amount.of(computed, single.amount().unit()), until.figure()));
    }
  }

  private static @Nullable Value cumulative(List<Value> values, int lastMonth) {
    return values.stream()
        .filter(v -> v.period().startsInJanuary() && v.period().lastMonth() == lastMonth)
        .findFirst()
        .orElse(null);
  }

  // The issue stands at a cell of the file: that of the figure itself, else that of the other one.
  private void note(String sheet, String code, Value value, Value other) {
    RowFigure figure = value.figure() == null ? other.figure() : value.figure();
    if (figure != null) {
      issues.add(
          new Issue(
              Issue.Severity.WARNING,
              sheet,
              figure.row(),
              figure.cell(),
              code,
              figure.raw(),
              List.of(shown(value), shown(other))));
    }
  }

  private static String shown(Value value) {
    return Wording.amount(value.amount());
  }
}
