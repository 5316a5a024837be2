package guian.registry.ui.reports;

import guian.registry.report.figures.Basis;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.FigureSource;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.GroupFigure;
import guian.registry.report.figures.Measure;
import guian.registry.report.template.Chapter;
import guian.registry.report.words.SourceWords;
import guian.registry.report.words.Wording;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                .sources()
                .figures())
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
    Optional<GroupFigure> group = GroupFigure.find(report.data(), figure.id());
    Figure found = group.isPresent() ? ReportTexts.revenue(report.data()) : figure;
    sources.stream()
        .filter(source -> source.figure().equals(found))
        .findFirst()
        .ifPresentOrElse(
            source -> followed.set(new Followed(figure.id(), lines(report, group, source))),
            () -> reports.refresh(null));
  }

  private List<SourceLine> lines(
      MadeReport report, Optional<GroupFigure> group, FigureSource source) {
    List<SourceLine> lines =
        lines(group.map(of -> of.source(report.data(), source)).orElse(source));
    group.ifPresent(of -> lines.add(1, share(of)));
    return lines;
  }

  private SourceLine share(GroupFigure group) {
    Measure measure = group.figure().topic().measure();
    return rate(
        "report.column.share",
        Wording.share(group.sharePercent()),
        "report.sources.part",
        Wording.number(measure, group.figure().value()),
        Wording.number(measure, group.whole()));
  }

  private List<SourceLine> lines(FigureSource source) {
    Figure figure = source.figure();
    Measure measure = figure.topic().measure();
    List<SourceLine> lines = new ArrayList<>();
    String name =
        source.listed() ? words.sum(source.value()) : wording.get("report.sources.ledger");
    lines.add(sum(name, measure, figure.value()));
    done(figure).ifPresent(lines::add);
    Comparison comparison = figure.comparison();
    if (comparison != null) {
      compared(figure, comparison, lines);
    }
    source.value().forEach(line -> lines.add(line(measure, line)));
    if (comparison != null && source.listed()) {
      String base = wording.get("report.sources.base", words.sum(source.base()));
      lines.add(sum(base, measure, comparison.base()));
      source.base().forEach(line -> lines.add(line(measure, line)));
    }
    return lines;
  }

  // A rate stands with the two sums it is worked out of.
  private void compared(Figure figure, Comparison comparison, List<SourceLine> lines) {
    Measure measure = figure.topic().measure();
    if (comparison.basis() != Basis.LEDGER) {
      String compared = wording.get("report.sources.compared", comparison.firms());
      lines.add(sum(compared, measure, comparison.value()));
    }
    lines.add(
        rate(
            "report.column.growth",
            Wording.growth(figure.growthPercent()),
            "report.sources.rate",
            Wording.number(measure, comparison.value()),
            Wording.number(measure, comparison.base())));
  }

  private Optional<SourceLine> done(Figure figure) {
    Measure measure = figure.topic().measure();
    return figure.target() == null
        ? Optional.empty()
        : Optional.of(
            rate(
                "report.sources.done",
                Wording.share(figure.donePercent()),
                "report.sources.part",
                Wording.number(measure, figure.value()),
                Wording.number(measure, figure.target())));
  }

  private SourceLine rate(String name, String percent, String how, String one, String other) {
    String number = percent.equals(Figures.NONE) ? percent : percent + "%";
    return new SourceLine(0, wording.get(name), number, wording.get(how, one, other), "");
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
