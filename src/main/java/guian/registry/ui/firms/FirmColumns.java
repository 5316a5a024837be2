package guian.registry.ui.firms;

import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firms.FirmSort.Column;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import guian.registry.ui.firms.FirmColumn.Head;
import guian.registry.ui.firms.FirmColumn.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All the columns there are for one period of figures, in their order. */
final class FirmColumns {
  private static final List<String> USUAL =
      List.of(
          "name",
          "credit_code",
          "relation",
          "industry",
          "founded",
          "year:revenue",
          "now:revenue",
          "growth:revenue",
          "paid",
          "status");

  private static final Set<String> SHOWN_INDICATORS =
      Set.of(
          Indicator.REVENUE,
          Indicator.TAX,
          "profit",
          "rd",
          "fixed_investment",
          "investment_arrived",
          "exports",
          Indicator.HEADCOUNT_END);

  private final Messages messages;
  private final Words words;
  private final Periods periods;

  FirmColumns(Messages messages) {
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
  }

  /** The columns a table starts with; industries have only Chinese names. */
  List<String> usual() {
    return messages.language() == Language.ZH
        ? USUAL
        : USUAL.stream().filter(id -> !id.equals("industry")).toList();
  }

  /** The columns; those of figures only when there is a period with figures. */
  List<FirmColumn> all(List<Indicator> indicators, @Nullable Period period) {
    List<FirmColumn> columns = new ArrayList<>();
    columns.add(fact("name", Kind.NAME, Column.NAME, 232));
    columns.add(fact("credit_code", Kind.CODE, Column.CREDIT_CODE, 143));
    columns.add(fact("relation", Kind.TEXT, Column.RELATION, wide(81, 109)));
    columns.add(fact("industry", Kind.TEXT, Column.INDUSTRY, 107));
    columns.add(fact("founded", Kind.TEXT, Column.FOUNDED, wide(83, 84)));
    if (period != null) {
      indicators.stream()
          .filter(indicator -> SHOWN_INDICATORS.contains(indicator.id()))
          .forEach(indicator -> addFigures(columns, indicator, period));
    }
    columns.add(money("paid", Column.GRANTS_PAID, wide(68, 87)));
    columns.add(fact("status", Kind.TEXT, Column.STATUS, wide(57, 98)));
    columns.add(fact("park", Kind.TEXT, Column.PARK, 120));
    columns.add(fact("size", Kind.TEXT, Column.SIZE, 60));
    columns.add(money("capital", Column.CAPITAL, 96));
    columns.add(fact("registration_number", Kind.CODE, null, 128));
    columns.add(fact("legal_form", Kind.TEXT, null, 160));
    columns.add(fact("name_en", Kind.TEXT, null, 180));
    columns.add(fact("address", Kind.TEXT, null, 200));
    columns.add(fact("note", Kind.TEXT, null, 160));
    return columns;
  }

  private double wide(double chinese, double english) {
    return messages.language() == Language.ZH ? chinese : english;
  }

  private FirmColumn fact(String id, Kind kind, @Nullable Column sort, double width) {
    String text = messages.get("firms.column." + id);
    return new FirmColumn(id, kind, new Head(text, "", text, text), sort, null, width);
  }

  private FirmColumn money(String id, Column sort, double width) {
    String text = messages.get("firms.column." + id);
    String unit = messages.get("word.unit.wan");
    return new FirmColumn(id, Kind.MONEY, new Head(text, unit, text, text), sort, null, width);
  }

  private void addFigures(List<FirmColumn> columns, Indicator indicator, Period period) {
    Period before = Period.year(period.year() - 1);
    columns.add(figure("year:", indicator, before));
    columns.add(figure("now:", indicator, period));
    if (indicator.kind().addsUp()) {
      columns.add(growth(indicator, period));
    }
  }

  private FirmColumn figure(String prefix, Indicator indicator, Period period) {
    String name =
        messages.get(
            "firms.column.figure", periods.of(indicator.kind(), period), words.of(indicator));
    boolean wholeYear = period.kind() == Period.Kind.YEAR;
    boolean stock = indicator.kind().isAtEnd();
    String unit =
        wholeYear || stock
            ? words.unit(indicator)
            : messages.get("firms.column.unit", periods.basis(period), words.unit(indicator));
    return new FirmColumn(
        prefix + indicator.id(),
        Kind.FIGURE,
        new Head(figureHead(indicator, period), unit, name, named(indicator, period)),
        Column.FIGURE,
        new FigureColumn(indicator.id(), period),
        wholeYear ? wide(95, 99) : wide(81, 97));
  }

  // Revenue is what the table is about: its cumulative column is named by its months alone.
  // A stock is counted at the end of the months: nothing of it is cumulative.
  private String figureHead(Indicator indicator, Period period) {
    boolean bare = indicator.id().equals(Indicator.REVENUE) && period.kind() != Period.Kind.YEAR;
    return bare ? periods.head(period) : named(indicator, period);
  }

  private String named(Indicator indicator, Period period) {
    if (indicator.kind().isAtEnd()) {
      return messages.get("firms.column.figure", periods.end(period), words.of(indicator));
    }
    boolean revenue = indicator.id().equals(Indicator.REVENUE);
    String word = revenue ? messages.get("firms.column.revenue.short") : words.of(indicator);
    return period.kind() == Period.Kind.YEAR
        ? messages.get("firms.column.figure.year", Integer.toString(period.year()), word)
        : messages.get("firms.column.figure", periods.head(period), word);
  }

  private FirmColumn growth(Indicator indicator, Period period) {
    boolean revenue = indicator.id().equals(Indicator.REVENUE);
    String text =
        revenue
            ? messages.get("firms.column.growth")
            : messages.get("firms.column.growth.of", words.of(indicator));
    String name =
        messages.get("firms.column.growth.name", periods.full(period), words.of(indicator));
    return new FirmColumn(
        "growth:" + indicator.id(),
        Kind.GROWTH,
        new Head(text, "%", name, text),
        Column.GROWTH,
        new FigureColumn(indicator.id(), period),
        revenue ? wide(56, 66) : wide(88, 110));
  }

  /** The column with this id. */
  static Optional<FirmColumn> find(List<FirmColumn> columns, String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }
}
