package guian.registry.ui.reports;

import guian.registry.report.figures.Basis;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.FigureSource;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.Measure;
import guian.registry.report.template.Chapter;
import guian.registry.report.words.SourceWords;
import guian.registry.report.words.Wording;
import guian.registry.text.Messages;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Follows a figure of the report that is shown to firms, files and cells. */
final class SourcesModel {
  private final ReportServices services;
  private final ReportsViewModel reports;
  private final Ports ports;
  private final Wording wording;
  private final SourceWords words;
  private final ReadOnlyObjectWrapper<@Nullable Followed> followed = new ReadOnlyObjectWrapper<>();

  /** A figure and what it is made of. */
  record Followed(String figureId, List<SourceLine> lines) {}

  SourcesModel(ReportServices services, ReportsViewModel reports, Ports ports, Messages messages) {
    this.services = services;
    this.reports = reports;
    this.ports = ports;
    this.wording = new Wording(messages);
    this.words = new SourceWords(wording);
    reports.madeProperty().addListener((o, before, after) -> followed.set(null));
  }

  /** Finds out what a figure of the report shown is made of. */
  void follow(Figure figure) {
    MadeReport report = reports.madeProperty().get();
    if (report == null) {
      return;
    }
    ports
        .tasks()
        .of(progress ->
            services
                .reports()
                .of(report.data().heading().quarter(), inUse -> inUse.showing(Chapter.SOURCES))
                .sources())
        .onSuccess(sources -> show(report, figure, sources))
        .start();
  }

  // The registry may have changed since the report was made: then that is made anew first. Another
  // making of the same report counts as another.
  @SuppressWarnings("ReferenceEquality")
  private void show(MadeReport report, Figure figure, List<FigureSource> sources) {
    if (reports.madeProperty().get() != report) {
      return;
    }
    sources.stream()
        .filter(source -> source.figure().equals(figure))
        .findFirst()
        .ifPresentOrElse(
            source -> followed.set(new Followed(figure.id(), lines(source))),
            () -> reports.refresh(null));
  }

  private List<SourceLine> lines(FigureSource source) {
    Figure figure = source.figure();
    Measure measure = figure.topic().measure();
    List<SourceLine> lines = new ArrayList<>();
    if (!source.listed()) {
      lines.add(sum(wording.get("report.sources.ledger"), measure, figure.value()));
      return lines;
    }
    lines.add(sum(words.sum(source.value()), measure, figure.value()));
    source.value().forEach(line -> lines.add(line(measure, line)));
    Comparison comparison = figure.comparison();
    if (comparison != null) {
      if (comparison.basis() != Basis.LEDGER) {
        String compared = wording.get("report.sources.compared", comparison.firms());
        lines.add(1, sum(compared, measure, comparison.value()));
      }
      String base = wording.get("report.sources.base", words.sum(source.base()));
      lines.add(sum(base, measure, comparison.base()));
      source.base().forEach(line -> lines.add(line(measure, line)));
    }
    return lines;
  }

  private static SourceLine sum(String name, Measure measure, @Nullable BigDecimal amount) {
    return new SourceLine(0, name, Wording.number(measure, amount), "", "");
  }

  private SourceLine line(Measure measure, Line line) {
    return new SourceLine(
        line.firm().id(),
        wording.firm(line.firm()),
        Wording.number(measure, line.amount()),
        words.place(line),
        words.file(line));
  }

  /** Opens the file of a line's firm. */
  void open(SourceLine line) {
    if (!line.isSum()) {
      ports.screens().go(new Destination.Firm(line.firmId()));
    }
  }

  /** The figure followed last; null after another report was made. */
  ReadOnlyObjectProperty<@Nullable Followed> followedProperty() {
    return followed.getReadOnlyProperty();
  }
}
