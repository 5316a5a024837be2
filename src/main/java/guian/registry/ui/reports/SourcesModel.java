package guian.registry.ui.reports;

import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.template.Chapter;
import guian.registry.text.Messages;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Follows the numbers of a row of the report that is shown to firms, files and cells. */
final class SourcesModel {
  private final ReportServices services;
  private final ReportsViewModel reports;
  private final Ports ports;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<@Nullable Followed> followed = new ReadOnlyObjectWrapper<>();

  /** A row and what it is made of. */
  record Followed(String rowId, List<SourceLine> lines) {}

  SourcesModel(ReportServices services, ReportsViewModel reports, Ports ports, Messages messages) {
    this.services = services;
    this.reports = reports;
    this.ports = ports;
    this.messages = messages;
    reports.madeProperty().addListener((o, before, after) -> followed.set(null));
  }

  /** Finds out what the numbers of a row of the report shown are made of. */
  void follow(FollowedRow row) {
    MadeReport report = reports.madeProperty().get();
    if (report == null) {
      return;
    }
    ports
        .tasks()
        .of(progress ->
            services
                .reports()
                .of(report.data().heading().quarter(), inUse -> inUse.showing(Chapter.SOURCES)))
        .onSuccess(traced -> show(report, row, traced))
        .start();
  }

  // The registry may have changed since the report was made: then that is made anew first. Another
  // making of the same report counts as another.
  @SuppressWarnings("ReferenceEquality")
  private void show(MadeReport report, FollowedRow row, QuarterlyReport traced) {
    if (reports.madeProperty().get() != report) {
      return;
    }
    if (isSame(report.data(), traced)) {
      RowLines lines = new RowLines(report.data(), traced.sources(), messages);
      followed.set(new Followed(row.id(), lines.of(row)));
    } else {
      reports.refresh(null);
    }
  }

  private static boolean isSame(QuarterlyReport shown, QuarterlyReport traced) {
    return shown.figures().equals(traced.figures())
        && shown.firms().equals(traced.firms())
        && shown.movers().equals(traced.movers())
        && shown.reporting().equals(traced.reporting())
        && shown.claims().equals(traced.claims());
  }

  /** Opens the file of a line's firm. */
  void open(SourceLine line) {
    if (!line.isSum()) {
      ports.screens().go(new Destination.Firm(line.firmId()));
    }
  }

  /** The row followed last; null after another report was made. */
  ReadOnlyObjectProperty<@Nullable Followed> followedProperty() {
    return followed.getReadOnlyProperty();
  }
}
