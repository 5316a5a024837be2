package guian.registry.ui.reports;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.store.report.TargetRow;
import guian.registry.store.report.ZoneTargets;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.figures.TypedFigures;
import guian.registry.ui.port.Ports;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The yearly targets of the year of the report shown and of the next, edited cell by cell. */
final class TargetsModel {
  private final ReportServices services;
  private final ReportsViewModel reports;
  private final Ports ports;
  private final Messages messages;
  private final Words words;
  private final TypedFigures typed;
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private final Map<Place, Wrong> wrong = new LinkedHashMap<>();
  private final Set<String> added = new HashSet<>();
  private long question;

  TargetsModel(ReportServices services, ReportsViewModel reports, Ports ports, Messages messages) {
    this.services = services;
    this.reports = reports;
    this.ports = ports;
    this.messages = messages;
    this.words = new Words(messages);
    this.typed = new TypedFigures(messages);
    reports.madeProperty().addListener((o, before, after) -> read(after));
    read(reports.madeProperty().get());
  }

  /**
   * The targets of two years.
   *
   * @param year the report's; the next one stands beside it
   * @param others the indicators that have no row yet
   */
  record Sheet(int year, List<Row> rows, List<Indicator> others) {}

  /**
   * One indicator.
   *
   * @param now its target of the report's year as typed, empty for none
   * @param done what is done of it, — where nothing can be said
   * @param next its target of the next year
   */
  record Row(Indicator indicator, String name, String unit, String now, String done, String next) {}

  /** A target of an indicator and a year. */
  private record Place(String indicator, int year) {}

  /** What was typed and is no target, and why. */
  private record Wrong(String text, String sentence) {}

  private record Known(List<Indicator> indicators, List<TargetRow> targets) {}

  private void read(@Nullable MadeReport report) {
    long mine = ++question;
    if (report == null) {
      sheet.set(null);
      return;
    }
    ZoneTargets targets = services.targets();
    ports
        .tasks()
        .of(progress -> new Known(targets.indicators(), targets.all()))
        .onSuccess(known -> {
          if (mine == question) {
            sheet.set(sheet(report.data(), known));
          }
        })
        .start();
  }

  private Sheet sheet(QuarterlyReport report, Known known) {
    int year = report.heading().quarter().year();
    List<Row> rows =
        known.indicators().stream()
            .filter(indicator -> isShown(report, known, indicator))
            .map(indicator -> row(report, known, indicator))
            .toList();
    List<Indicator> others =
        known.indicators().stream()
            .filter(i -> rows.stream().noneMatch(row -> row.indicator().equals(i)))
            .toList();
    return new Sheet(year, rows, others);
  }

  private boolean isShown(QuarterlyReport report, Known known, Indicator indicator) {
    int year = report.heading().quarter().year();
    return added.contains(indicator.id())
        || figure(report, indicator) != null
        || !typed(known, indicator, year + 1).isEmpty();
  }

  private static @Nullable Figure figure(QuarterlyReport report, Indicator indicator) {
    return report.figures().stream()
        .filter(figure -> indicator.equals(figure.topic().indicator()))
        .findFirst()
        .orElse(null);
  }

  private Row row(QuarterlyReport report, Known known, Indicator indicator) {
    int year = report.heading().quarter().year();
    Figure figure = figure(report, indicator);
    BigDecimal done = figure == null ? null : figure.donePercent();
    return new Row(
        indicator,
        words.of(indicator),
        words.unit(indicator),
        typed(known, indicator, year),
        done == null ? Figures.NONE : Figures.decimal(done, 1),
        typed(known, indicator, year + 1));
  }

  private String typed(Known known, Indicator indicator, int year) {
    return known.targets().stream()
        .filter(target -> target.year() == year && target.indicator().equals(indicator))
        .map(target -> typed.exact(indicator, new Amount(target.hundredths(), indicator.unit())))
        .findFirst()
        .orElse("");
  }

  /** Gives an indicator a row. */
  void add(Indicator indicator) {
    added.add(indicator.id());
    read(reports.madeProperty().get());
  }

  /**
   * Saves what was typed as a year's target; an empty text takes it away.
   *
   * @return false when it is none, and {@link #errorProperty} says why
   */
  boolean enter(Row row, int year, String text) {
    int first = Objects.requireNonNull(sheet.get()).year();
    String before = year == first ? row.now() : row.next();
    Place place = new Place(row.indicator().id(), year);
    if (text.strip().equals(before)) {
      accept(place);
      return true;
    }
    if (text.isBlank()) {
      save(row, year, null);
      return true;
    }
    return switch (typed.read(row.indicator(), text)) {
      case TypedFigures.Read.Bad bad -> refuse(row, place, text, bad.sentence());
      case TypedFigures.Read.Good(Amount amount) when amount != null && amount.hundredths() > 0 -> {
        save(row, year, amount.hundredths());
        yield true;
      }
      case TypedFigures.Read.Good good ->
          refuse(row, place, text, messages.get("refused.report.target.amount"));
    };
  }

  private boolean refuse(Row row, Place place, String text, String sentence) {
    wrong.put(place, new Wrong(text, messages.get("reports.targets.bad", row.name(), sentence)));
    showErrors();
    return false;
  }

  private void accept(Place place) {
    wrong.remove(place);
    showErrors();
  }

  private void showErrors() {
    error.set(wrong.values().stream().map(Wrong::sentence).collect(Collectors.joining("\n")));
  }

  /** What was typed as a year's target and refused; null when nothing was. */
  @Nullable String refused(Row row, int year) {
    Wrong kept = wrong.get(new Place(row.indicator().id(), year));
    return kept == null ? null : kept.text();
  }

  private void save(Row row, int year, @Nullable Long hundredths) {
    accept(new Place(row.indicator().id(), year));
    ZoneTargets.Typed target = new ZoneTargets.Typed(year, row.indicator().id(), hundredths);
    String key = hundredths == null ? "reports.targets.removed" : "reports.targets.saved";
    ports
        .tasks()
        .of(progress -> services.targets().set(services.author(), List.of(target)))
        .onSuccess(changed -> {
          if (changed == 0) {
            return;
          }
          ports.notices().edited(messages.get(key, Integer.toString(year), row.name()));
          ports.notices().registryChanged();
          reports.refresh(null);
        })
        .start();
  }

  /** An indicator's name. */
  String name(Indicator indicator) {
    return words.of(indicator);
  }

  /** Null while there is no report. */
  ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** What is wrong with what was typed, a sentence a line; empty when nothing is. */
  ReadOnlyStringProperty errorProperty() {
    return error.getReadOnlyProperty();
  }
}
