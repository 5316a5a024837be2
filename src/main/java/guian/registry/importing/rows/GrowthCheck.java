package guian.registry.importing.rows;

import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Columns;
import guian.registry.importing.recognise.Subject;
import guian.registry.importing.value.AmountText;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares the growth that a file states with what its own figures give. A stated growth is never
 * taken as a value.
 */
final class GrowthCheck {
  private static final Pattern YEAR_ON_YEAR = Pattern.compile("同比|增速|增长|增幅|growth|yoy");
  private static final Pattern OTHER_RATIO =
      Pattern.compile("环比|占|完成|亩均|人均|进度|目标|([增减长]|净增|增加)[额量数]");
  private static final Pattern CUMULATIVE = Pattern.compile("累计|1月?[-–—~～至](本|\\d)");
  private static final Pattern SINGLE =
      Pattern.compile("(?<![-–—~～至\\d])\\d{1,2}月|(?<![-–—~～至])[本当单]月|单季");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Check(Column stated, Column now, Column before) {}

  private final List<Check> checks = new ArrayList<>();
  private final Issues issues;

  GrowthCheck(Columns columns, Issues issues) {
    this.issues = issues;
    List<Column> all = columns.all();
    for (int i = 0; i < all.size(); i++) {
      if (isYearOnYear(all.get(i))) {
        check(all, i).ifPresent(checks::add);
      }
    }
  }

  private static boolean isYearOnYear(Column column) {
    return column.subject().kind() == Subject.Kind.DERIVED
        && YEAR_ON_YEAR.matcher(column.header()).find()
        && !OTHER_RATIO.matcher(column.header()).find();
  }

  // The nearest figure to the left, or another of the same indicator, whose earlier year is in the
  // table too.
  private static Optional<Check> check(List<Column> all, int at) {
    Optional<Subject> nearest =
        all.subList(0, at).reversed().stream()
            .filter(Column::isFigure)
            .findFirst()
            .map(Column::subject);
    for (int i = at - 1; i >= 0; i--) {
      Column now = all.get(i);
      boolean meant = now.isFigure() && nearest.filter(now.subject()::equals).isPresent();
      Optional<Column> before =
          meant && isAlike(all.get(at), now) ? before(all, now) : Optional.empty();
      if (before.isPresent()) {
        return Optional.of(new Check(all.get(at), now, before.get()));
      }
    }
    return Optional.empty();
  }

  // 12月增速 is not the growth of January to December.
  private static boolean isAlike(Column stated, Column now) {
    Period period = now.period();
    if (period == null) {
      return false;
    }
    boolean fromJanuary = period.equals(Period.throughMonth(period.year(), period.lastMonth()));
    if (CUMULATIVE.matcher(stated.header()).find()) {
      return fromJanuary;
    }
    return !SINGLE.matcher(stated.header()).find() || !fromJanuary || period.lastMonth() == 1;
  }

  private static Optional<Column> before(List<Column> all, Column now) {
    return all.stream()
        .filter(c -> c.isFigure() && c.subject().equals(now.subject()))
        .filter(c -> now.period() != null && now.period().yearBefore().equals(c.period()))
        // Growth is on the restated base where there is one.
        .min(Comparator.comparing(c -> c.nature() != Nature.PRIOR));
  }

  void check(Row row, List<RowFigure> figures) {
    for (Check check : checks) {
      Cell cell = row.cell(check.stated().number());
      Optional<Amount> now = amount(figures, check.now(), row);
      Optional<Amount> before = amount(figures, check.before(), row);
      if (cell != null && now.isPresent() && before.isPresent()) {
        stated(cell).ifPresent(said -> compare(row, cell, said, now.get(), before.get()));
      }
    }
  }

  private static Optional<Amount> amount(List<RowFigure> figures, Column column, Row row) {
    String cell = column.letters() + row.number();
    return figures.stream()
        .filter(f -> f.cell().equals(cell))
        .flatMap(f -> Optional.ofNullable(f.amount()).stream())
        .findFirst();
  }

  private static Optional<BigDecimal> stated(Cell cell) {
    return switch (cell) {
      case Cell.Number number ->
          Optional.of(number.percent() ? number.value().multiply(HUNDRED) : number.value());
      case Cell.Text text ->
          AmountText.read(text.raw()) instanceof AmountText.Exact exact && isPercent(exact.unit())
              ? Optional.of(exact.number())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isPercent(@org.jspecify.annotations.Nullable Unit unit) {
    return unit == null || unit.code().equals(Unit.PERCENT);
  }

  // A stated growth is as exact as it is written, and never more exact than one decimal.
  private void compare(Row row, Cell cell, BigDecimal said, Amount now, Amount before) {
    if (before.hundredths() <= 0 || !now.unit().equals(before.unit())) {
      return;
    }
    BigDecimal computed =
        now.value()
            .multiply(HUNDRED)
            .divide(before.value(), 6, RoundingMode.HALF_UP)
            .subtract(HUNDRED);
    int decimals = Math.clamp(said.stripTrailingZeros().scale(), 0, 1);
    BigDecimal tolerance = BigDecimal.ONE.movePointLeft(decimals);
    if (said.subtract(computed).abs().compareTo(tolerance) >= 0) {
      String shown = computed.setScale(1, RoundingMode.HALF_UP).toPlainString();
      issues.warning(row.number(), cell, "growth_disagrees", shown);
    }
  }
}
