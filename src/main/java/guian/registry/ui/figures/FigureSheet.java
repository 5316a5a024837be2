package guian.registry.ui.figures;

import guian.registry.growth.Series;
import guian.registry.growth.Value;
import guian.registry.model.Amount;
import guian.registry.model.Evidence;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.store.figures.ReportedFigure;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.figures.FigureCell.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * A firm's figures by indicator and period, the newest period first.
 *
 * @param cells by row and period; what is not there is empty
 */
record FigureSheet(
    List<FigureRow> rows, List<Period> periods, Map<FigureRow, Map<Period, FigureCell>> cells) {
  private static final Comparator<Period> NEWEST_FIRST =
      Comparator.comparingInt((Period p) -> p.year())
          .thenComparingInt(Period::lastMonth)
          .thenComparing(Period::startsInJanuary)
          .thenComparing(Period::code)
          .reversed();

  FigureCell cell(FigureRow row, Period period) {
    return cells.getOrDefault(row, Map.of()).getOrDefault(period, FigureCell.EMPTY);
  }

  /** What a sheet is made of besides the figures: rows and periods that were asked for. */
  record Wanted(boolean derived, List<String> indicators, List<Period> periods) {}

  /** Makes sheets in one language. */
  static final class Maker {
    private final Messages messages;
    private final Words words;
    private final TypedFigures typed;

    Maker(Messages messages) {
      this.messages = messages;
      this.words = new Words(messages);
      this.typed = new TypedFigures(messages);
    }

    FigureSheet sheet(List<ReportedFigure> figures, List<Indicator> indicators, Wanted wanted) {
      TreeSet<Period> periods = new TreeSet<>(NEWEST_FIRST);
      periods.addAll(wanted.periods());
      List<FigureRow> rows = new ArrayList<>();
      Map<FigureRow, Map<Period, FigureCell>> cells = new HashMap<>();
      for (Indicator indicator : indicators) {
        for (Nature nature : Nature.values()) {
          List<ReportedFigure> of = of(figures, indicator, nature);
          boolean asked = nature == Nature.ACTUAL && wanted.indicators().contains(indicator.id());
          if (!of.isEmpty() || asked) {
            FigureRow row = row(indicator, nature);
            Map<Period, FigureCell> made = cells(row, of, wanted.derived());
            rows.add(row);
            cells.put(row, made);
            periods.addAll(made.keySet());
          }
        }
      }
      return new FigureSheet(List.copyOf(rows), List.copyOf(periods), cells);
    }

    private static List<ReportedFigure> of(
        List<ReportedFigure> figures, Indicator indicator, Nature nature) {
      return figures.stream()
          .filter(f -> f.observation().indicator().equals(indicator.id()))
          .filter(f -> f.observation().nature() == nature)
          .toList();
    }

    private FigureRow row(Indicator indicator, Nature nature) {
      String name = words.of(indicator);
      return new FigureRow(
          indicator,
          nature,
          nature == Nature.ACTUAL
              ? name
              : messages.get("firms.pane.nature", name, words.of(nature)),
          words.unit(indicator));
    }

    private Map<Period, FigureCell> cells(
        FigureRow row, List<ReportedFigure> figures, boolean derived) {
      Map<Period, FigureCell> cells = new HashMap<>();
      for (Period period :
          figures.stream().map(f -> f.observation().period()).distinct().toList()) {
        List<ReportedFigure> here =
            figures.stream().filter(f -> f.observation().period().equals(period)).toList();
        current(here).ifPresent(now -> cells.put(period, cell(row, now, here)));
      }
      if (derived) {
        List<Observation> inUse =
            figures.stream()
                .filter(f -> f.standing() == Standing.CURRENT)
                .map(ReportedFigure::observation)
                .toList();
        new Series(row.indicator().kind(), row.nature(), inUse)
            .points().stream()
                .filter(Value::isDerived)
                .forEach(value -> cells.putIfAbsent(value.period(), derived(value)));
      }
      return cells;
    }

    private static Optional<ReportedFigure> current(List<ReportedFigure> here) {
      return here.stream().filter(f -> f.standing() == Standing.CURRENT).findFirst();
    }

    private FigureCell cell(FigureRow row, ReportedFigure now, List<ReportedFigure> all) {
      Amount amount = now.observation().amount();
      List<String> evidence =
          all.stream()
              .sorted(Comparator.comparing(ReportedFigure::standing))
              .map(figure -> evidence(row, figure))
              .toList();
      if (amount == null) {
        String none = messages.get("word.undisclosed");
        return new FigureCell(none, none, Look.UNDISCLOSED, evidence);
      }
      boolean foreign = !amount.unit().equals(row.indicator().unit());
      String exact = foreign ? words.amount(amount) : typed.exact(row.indicator(), amount);
      String text = foreign ? words.amount(amount) : Words.table(amount);
      Look look = all.size() > 1 ? Look.MORE : Look.USUAL;
      return new FigureCell(text, exact, look, evidence);
    }

    private FigureCell derived(Value value) {
      Amount amount = Objects.requireNonNull(value.amount());
      return new FigureCell(
          Words.table(amount), "", Look.DERIVED, List.of(messages.get("figures.derived")));
    }

    private String evidence(FigureRow row, ReportedFigure figure) {
      Observation observation = figure.observation();
      Evidence evidence = observation.evidence();
      StringJoiner parts = new StringJoiner(messages.get("figures.evidence.and"));
      parts.add(
          messages.get(
              "figures.evidence." + figure.standing().code(),
              typed.exact(row.indicator(), observation.amount()),
              observation.amount() == null ? "" : row.unit()));
      parts.add(words.source(figure.sourceName(), figure.enteredAt()));
      if (evidence.sheet() != null && !evidence.sheet().isEmpty()) {
        parts.add(evidence.sheet());
      }
      if (evidence.cell() != null) {
        parts.add(evidence.cell());
      }
      if (evidence.raw() != null) {
        parts.add(messages.get("firms.pane.raw", evidence.raw()));
      }
      if (evidence.unitFrom() != null) {
        parts.add(messages.get("firms.pane.unit.from", words.unitOrigin(evidence.unitFrom())));
      }
      return parts.toString();
    }
  }
}
