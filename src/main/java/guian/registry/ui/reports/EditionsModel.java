package guian.registry.ui.reports;

import guian.registry.model.RefusedException;
import guian.registry.report.changes.Changes;
import guian.registry.report.edition.Issuing;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.pdf.PdfPages;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.store.report.EditionRow;
import guian.registry.text.Messages;
import guian.registry.ui.port.Dialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Running;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The editions of the quarter shown: what changed since the newest, the next, and older ones. */
final class EditionsModel {
  private final ReportServices services;
  private final ReportsViewModel reports;
  private final Ports ports;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<List<EditionRow>> editions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Changes> changes = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper issuing = new ReadOnlyBooleanWrapper();
  private Running comparing = () -> {};
  private Running printing = () -> {};
  private long question;

  EditionsModel(ReportServices services, ReportsViewModel reports, Ports ports, Messages messages) {
    this.services = services;
    this.reports = reports;
    this.ports = ports;
    this.messages = messages;
    reports.madeProperty().addListener((o, before, after) -> show(after));
  }

  private void show(@Nullable MadeReport report) {
    comparing.cancel();
    long mine = ++question;
    changes.set(null);
    if (report == null) {
      editions.set(List.of());
      return;
    }
    ReportQuarter quarter = report.data().heading().quarter();
    Issuing service = services.issuing();
    ports
        .tasks()
        .of(progress -> service.of(quarter))
        .onSuccess(found -> {
          if (mine == question) {
            editions.set(
                found.stream()
                    .filter(row -> row.language().equals(messages.language().code()))
                    .toList());
            compare(quarter, mine);
          }
        })
        .start();
  }

  private void compare(ReportQuarter quarter, long mine) {
    if (editions.get().isEmpty()) {
      return;
    }
    comparing =
        ports
            .tasks()
            .of(progress -> services.issuing().changes(quarter, progress::check))
            .onSuccess(found -> {
              if (mine == question) {
                changes.set(found);
              }
            })
            .start();
  }

  /** The number the next edition gets. */
  int next() {
    return editions.get().isEmpty() ? 1 : editions.get().getFirst().number() + 1;
  }

  /** Asks, and issues what is shown as the next edition when the person agrees. */
  void issue() {
    reports.backToDraft();
    reports.output().ready().ifPresent(this::issue);
  }

  // Words that stand on other figures are not even asked about.
  private void issue(MadeReport report) {
    try {
      Issuing.refuseOutdated(report.content());
    } catch (RefusedException refused) {
      ports.notices().refused(messages.refusal(refused));
      return;
    }
    ports.dialogs().confirm(ask(report), this::start);
  }

  private Dialogs.Question ask(MadeReport report) {
    ReportQuarter quarter = report.data().heading().quarter();
    String number = Integer.toString(next());
    String open =
        reports.texts().checks(report.content()).stream()
            .filter(check -> !check.fine())
            .map(Check::text)
            .reduce((one, other) -> messages.get("reports.issue.and", one, other))
            .orElse("");
    String sentence =
        messages.get("reports.issue.sentence", reports.texts().quarter(quarter), number);
    return new Dialogs.Question(
        messages.get("reports.issue", number),
        open.isEmpty() ? sentence : messages.get("reports.issue.open", sentence, open),
        messages.get("reports.issue", number),
        messages.get("reports.issue.stay"));
  }

  private void start() {
    MadeReport report = reports.madeProperty().get();
    if (report == null || issuing.get()) {
      return;
    }
    ReportQuarter quarter = report.data().heading().quarter();
    issuing.set(true);
    reports.work().begin(messages.get("reports.issuing", Integer.toString(next())), this::cancel);
    printing =
        ports
            .tasks()
            .of(progress ->
                services
                    .issuing()
                    .issue(services.author(), quarter, report.state(), progress::check))
            .onSuccess(number ->
                ports.notices().done(messages.get("reports.issued", Integer.toString(number))))
            .onCancelled(() -> ports.notices().done(messages.get("reports.issue.cancelled")))
            .onEnd(() -> {
              issuing.set(false);
              reports.work().end();
              reports.refresh(null);
            })
            .start();
  }

  /** Stops issuing; nothing is issued then. */
  void cancel() {
    printing.cancel();
  }

  /** Shows an edition's pages as they were issued. */
  void look(EditionRow edition) {
    ReportQuarter quarter = ReportQuarter.parse(edition.quarter()).orElseThrow();
    long mine = question;
    ports
        .tasks()
        .of(progress -> {
          ReportPdf pdf =
              services.issuing().issued(quarter, edition.number(), messages.language()).pdf();
          return new ShownEdition(edition, pdf, new PdfPages(pdf));
        })
        .onSuccess(issued -> {
          if (mine == question) {
            reports.look(issued);
          } else {
            issued.pages().close();
          }
        })
        .start();
  }

  /** Saves an edition in a form as it was issued, where the person says. */
  void save(EditionRow edition, ReportForm form) {
    MadeReport report = reports.madeProperty().get();
    if (report == null) {
      return;
    }
    String name =
        messages.get(
            "reports.edition.file",
            ReportTexts.fileName(report.data(), messages.language()),
            Integer.toString(edition.number()));
    String whole = form == ReportForm.SUMMARY ? messages.get("reports.file.summary", name) : name;
    ports
        .files()
        .save(form.kind(), whole + "." + form.ending())
        .ifPresent(file -> save(edition, form, file));
  }

  private void save(EditionRow edition, ReportForm form, Path file) {
    ReportQuarter quarter = ReportQuarter.parse(edition.quarter()).orElseThrow();
    ports
        .tasks()
        .of(progress -> {
          form.of(services.issuing().issued(quarter, edition.number(), messages.language()))
              .save(file);
          return file;
        })
        .onSuccess(saved ->
            ports
                .notices()
                .done(
                    messages.get(
                        "reports.edition.saved",
                        Integer.toString(edition.number()),
                        String.valueOf(saved.getFileName()))))
        .start();
  }

  /** Those of the window's language, the newest first. */
  ReadOnlyObjectProperty<List<EditionRow>> editionsProperty() {
    return editions.getReadOnlyProperty();
  }

  /** What differs from the newest edition; null while nobody knows yet, or there is none. */
  ReadOnlyObjectProperty<@Nullable Changes> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Whether an edition is being issued. */
  ReadOnlyBooleanProperty issuingProperty() {
    return issuing.getReadOnlyProperty();
  }
}
