package guian.registry.importing.check;

import guian.registry.importing.asking.Wording;
import guian.registry.importing.match.Group;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowFigure;
import guian.registry.importing.workbook.CellName;
import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of money that jump by about a power of ten that units differ by: against the firm's
 * own past, the other firms of the column, or the firm's capital.
 */
final class Jumps {
  private static final Set<String> MEASURED_BY_CAPITAL =
      Set.of("revenue", "main_revenue", "output", "sales", "assets");
  private static final long CAPITAL_TIMES = 10_000;

  /**
   * A jump.
   *
   * @param against what it is measured by
   * @param compared the amount beside which it jumps, as text
   */
  record Jump(Group group, FirmRow row, RowFigure figure, Against against, String compared) {
    Column column() {
      return Column.of(row, figure);
    }
  }

  /** A column of the file, or the part of it that is about one indicator. */
  record Column(int sheetNumber, int number, String indicator) {
    // By hand, as in Period.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Column column
          && sheetNumber == column.sheetNumber
          && number == column.number
          && indicator.equals(column.indicator);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * sheetNumber + number) + indicator.hashCode();
    }

    static Column of(FirmRow row, RowFigure figure) {
      return new Column(row.sheetNumber(), figure.column(), figure.indicator());
    }

    String letters() {
      return CellName.column(number);
    }
  }

  /** What a figure is measured by. */
  enum Against {
    PAST,
    PEERS,
    CAPITAL
  }

  private final Map<String, Indicator> indicators;
  private final FirmPast past;
  private final List<Jump> found = new ArrayList<>();
  private final Map<Column, Integer> compared = new HashMap<>();
  private final Map<Column, Peers> peers = new HashMap<>();

  Jumps(List<Indicator> indicators, Past past) {
    this.indicators =
        indicators.stream()
            .filter(Indicator::isMoney)
            .collect(Collectors.toMap(Indicator::id, Function.identity()));
    this.past = new FirmPast(past);
  }

  /** Measures the figures of one firm; {@code known} is null for a new one. */
  void measure(Group group, @Nullable FirmFacts known) {
    List<RowFigure> all = group.figures();
    Amount capital =
        group.capital().or(() -> Optional.ofNullable(known).map(FirmFacts::capital)).orElse(null);
    for (FirmRow row : group.rows()) {
      for (RowFigure figure : row.figures()) {
        Indicator indicator = indicators.get(figure.indicator());
        if (indicator != null && isAmount(figure)) {
          Column column = Column.of(row, figure);
          peers.computeIfAbsent(column, unused -> new Peers()).add(amount(figure).hundredths());
          Optional<BigDecimal> base = past.base(figure, indicator, all, known);
          base.ifPresent(unused -> compared.merge(column, 1, Integer::sum));
          base.filter(b -> FirmPast.isJump(figure, indicator, b))
              .map(b -> new Jump(group, row, figure, Against.PAST, aYear(b, figure.unit())))
              .or(() -> againstCapital(group, row, figure, capital))
              .ifPresent(found::add);
        }
      }
    }
  }

  private static boolean isAmount(RowFigure figure) {
    Amount amount = figure.amount();
    return amount != null && amount.hundredths() != 0;
  }

  static Amount amount(RowFigure figure) {
    return Objects.requireNonNull(figure.amount());
  }

  private static String aYear(BigDecimal rate, String unit) {
    BigDecimal hundredths = rate.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    return Wording.amount(new Amount(hundredths.longValue(), unit));
  }

  private static Optional<Jump> againstCapital(
      Group group, FirmRow row, RowFigure figure, @Nullable Amount capital) {
    if (capital == null || capital.hundredths() <= 0) {
      return Optional.empty();
    }
    boolean beyond =
        MEASURED_BY_CAPITAL.contains(figure.indicator())
            && capital.unit().equals(figure.unit())
            && isBeyond(capital, amount(figure));
    return beyond
        ? Optional.of(new Jump(group, row, figure, Against.CAPITAL, Wording.amount(capital)))
        : Optional.empty();
  }

  // More than so many times the capital, without leaving the range of a long.
  private static boolean isBeyond(Amount capital, Amount amount) {
    return amount.hundredths() > 0
        && (amount.hundredths() - 1) / CAPITAL_TIMES >= capital.hundredths();
  }

  /**
   * All jumps; those against the other firms of a column are found once all are measured.
   *
   * @param groups those that were measured
   */
  List<Jump> found(List<Group> groups) {
    Map<Column, Peers.Bounds> bounds = new HashMap<>();
    peers.forEach((column, sizes) -> bounds.put(column, sizes.bounds()));
    List<Jump> all = new ArrayList<>(found);
    if (bounds.values().stream().anyMatch(Peers.Bounds::isPassed)) {
      Set<RowFigure> already = new HashSet<>();
      found.forEach(jump -> already.add(jump.figure()));
      groups.forEach(group -> againstPeers(group, bounds, already, all));
    }
    return all;
  }

  private static void againstPeers(
      Group group, Map<Column, Peers.Bounds> bounds, Set<RowFigure> already, List<Jump> all) {
    for (FirmRow row : group.rows()) {
      // A row in another unit is so in all its columns, though it stands out less in some.
      boolean above =
          row.figures().stream()
              .anyMatch(f -> isAmount(f) && size(f) >= bound(bounds, row, f).above());
      for (RowFigure figure : row.figures()) {
        Peers.Bounds bound = bound(bounds, row, figure);
        if (isAmount(figure)
            && (bound.isBeyond(amount(figure).hundredths())
                || (above && size(figure) >= bound.apart()))
            && already.add(figure)) {
          String median = Wording.amount(new Amount((long) bound.median(), figure.unit()));
          all.add(new Jump(group, row, figure, Against.PEERS, median));
        }
      }
    }
  }

  private static Peers.Bounds bound(
      Map<Column, Peers.Bounds> bounds, FirmRow row, RowFigure figure) {
    return bounds.getOrDefault(Column.of(row, figure), Peers.Bounds.NONE);
  }

  private static double size(RowFigure figure) {
    return Math.abs((double) amount(figure).hundredths());
  }

  /** How many figures of a column could be compared with the past. */
  int compared(Column column) {
    return compared.getOrDefault(column, 0);
  }
}
