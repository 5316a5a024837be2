package guian.registry.importing.recognise;

import guian.registry.importing.recognise.PeriodPlanner.Figure;
import guian.registry.importing.value.AmountText;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The months or quarters of one year beside each other. What runs from January can hardly fall from
 * one to the next, and is never added up, so where many firms' figures do, or are, each is that
 * period alone.
 */
final class Series {
  private static final Set<Span.Kind> KINDS = Set.of(Span.Kind.MONTH, Span.Kind.QUARTER);
  // A correction or a slip lets one figure fall; of single months about half do.
  private static final int FEWEST = 2;
  private static final int SHARE = 5;
  // So many figures of one row do not add up to another one by chance.
  private static final int TELLING = 4;
  private static final int LOOKED_AT = 1000;
  // Losses and refunds lower what runs from January too.
  private static final Set<String> GROWING =
      Set.of("revenue", "main_revenue", "output", "sales", "wages", "rd", "exports");

  private final List<Row> rows;
  private final List<Figure> all;

  /** The series of a table with these rows about firms and these columns. */
  Series(List<Row> rows, List<Figure> all) {
    this.rows = rows.subList(0, Math.min(rows.size(), LOOKED_AT));
    this.all = all;
  }

  /** Whether two columns of figures are headed alike but for which month or quarter they name. */
  static boolean isAlike(Figure one, Figure other) {
    Span span = one.words().span();
    Span own = other.words().span();
    return span != null
        && own != null
        && span.kind() == own.kind()
        && KINDS.contains(own.kind())
        && one.words().in(own).equals(other.words())
        && one.column().heading().nature() == other.column().heading().nature();
  }

  /** Whether the figures of this column's series fall too often to run from January. */
  boolean falls(Figure figure) {
    if (!GROWING.contains(figure.indicator().id())) {
      return false;
    }
    List<Integer> columns = columns(figure);
    int steps = 0;
    int falls = 0;
    for (Row row : rows) {
      for (int i = 1; i < columns.size(); i++) {
        Optional<BigDecimal> before = amount(row, columns.get(i - 1));
        Optional<BigDecimal> after = amount(row, columns.get(i));
        if (before.isPresent() && after.isPresent()) {
          steps++;
          falls += after.get().compareTo(before.get()) < 0 ? 1 : 0;
        }
      }
    }
    return falls >= FEWEST && SHARE * falls >= steps;
  }

  /**
   * Whether another column is the sum of this column's series in every row, as 合计 is of months that
   * stand alone.
   */
  boolean addsUp(Figure figure) {
    List<Integer> columns = columns(figure);
    List<Row> told = rows.stream().filter(row -> parts(row, columns) > 1).toList();
    boolean telling =
        told.size() > 1 || (told.size() == 1 && parts(told.getFirst(), columns) >= TELLING);
    return telling
        && told.getFirst().cells().stream()
            .map(Cell::column)
            .filter(column -> !columns.contains(column))
            .anyMatch(column -> told.stream().allMatch(row -> isSum(row, column, columns)));
  }

  private List<Integer> columns(Figure figure) {
    return all.stream()
        .filter(other -> other.indicator().equals(figure.indicator()) && isAlike(other, figure))
        .sorted(Comparator.comparingInt(Series::month))
        .map(other -> other.column().number())
        .toList();
  }

  private static long parts(Row row, List<Integer> columns) {
    return columns.stream()
        .flatMap(column -> amount(row, column).stream())
        .filter(amount -> amount.signum() != 0)
        .count();
  }

  private static boolean isSum(Row row, int column, List<Integer> columns) {
    BigDecimal sum =
        columns.stream()
            .flatMap(part -> amount(row, part).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return amount(row, column).filter(total -> total.compareTo(sum) == 0).isPresent();
  }

  private static int month(Figure figure) {
    Span span = figure.words().span();
    return span == null ? 0 : span.lastMonth();
  }

  private static Optional<BigDecimal> amount(Row row, int column) {
    return switch (row.cell(column)) {
      case Cell.Number number -> Optional.of(number.value());
      case Cell.Text text when AmountText.read(text.raw()) instanceof AmountText.Exact exact ->
          exact.unit() == null ? Optional.of(exact.number()) : Optional.empty();
      case null, default -> Optional.empty();
    };
  }
}
