package guian.registry.ui.reports;

import guian.registry.report.pages.ReportFile;
import guian.registry.report.pdf.PdfPages;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.report.printing.PrintOrder;
import guian.registry.report.printing.Spooler;
import guian.registry.text.Messages;
import guian.registry.ui.common.Outgoing;
import guian.registry.ui.common.Paper;
import guian.registry.ui.common.PrintQueue;
import guian.registry.ui.common.Printing;
import guian.registry.ui.port.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Saves and prints the report that is shown; one that is not ready yet is said to be so. */
final class ReportOutput implements Outgoing {
  private final ReportsViewModel model;
  private final Ports ports;
  private final Messages messages;

  ReportOutput(ReportsViewModel model, Ports ports, Messages messages) {
    this.model = model;
    this.ports = ports;
    this.messages = messages;
  }

  /** The report that was asked for; tells the person when it is still being made, or is none. */
  Optional<MadeReport> ready() {
    if (model.work().isUnderWay()) {
      ports.notices().refused(messages.get("reports.work.wait", model.work().textProperty().get()));
      return Optional.empty();
    }
    boolean making = model.busyProperty().get();
    Optional<MadeReport> report =
        making ? Optional.empty() : Optional.ofNullable(model.madeProperty().get());
    if (report.isEmpty()) {
      String key = making ? "reports.wait" : "reports.none";
      ports.notices().refused(messages.get(key));
    }
    return report;
  }

  /** Saves the report in a form where the person says. */
  void save(ReportForm form) {
    ShownEdition issued = model.editionProperty().get();
    if (issued != null) {
      ports.notices().refused(messages.get("reports.edition.shown", issued.number()));
      return;
    }
    ready().ifPresent(report -> save(report, form));
  }

  private void save(MadeReport report, ReportForm form) {
    String whole = ReportTexts.fileName(report.data(), report.language());
    String name =
        form == ReportForm.SUMMARY
            ? new Messages(report.language()).get("reports.file.summary", whole)
            : whole;
    ports
        .files()
        .save(form.kind(), name + "." + form.ending())
        .ifPresent(file -> save(report, form, file));
  }

  private void save(MadeReport report, ReportForm form, Path file) {
    ports
        .tasks()
        .of(progress -> {
          ReportFile made = form.of(report);
          progress.check();
          made.save(file);
          return file;
        })
        .onSuccess(saved -> saved(saved, report.pdf().unprintable()))
        .start();
  }

  private void saved(Path file, List<String> unprintable) {
    String done = messages.get("reports.saved", String.valueOf(file.getFileName()));
    ports
        .notices()
        .done(
            unprintable.isEmpty()
                ? done
                : done
                    + " · "
                    + messages.get("report.unprintable", String.join("  ", unprintable)));
  }

  /** Prints the pages on paper that was chosen; says so when there is no printer. */
  @Override
  public void print(Optional<Paper> paper) {
    ready()
        .ifPresent(report ->
            paper.ifPresentOrElse(
                chosen ->
                    new Printing(shown(report), chosen, model.work(), ports, messages).start(),
                () -> ports.notices().refused(messages.get("reports.print.none"))));
  }

  @Override
  public void printers(Spooler spooler, Consumer<Spooler.Printers> onPrinters) {
    new PrintQueue(ports, messages).printers(spooler, onPrinters);
  }

  @Override
  public void hand(Spooler spooler, PrintOrder order) {
    ready()
        .ifPresent(report ->
            new PrintQueue(ports, messages).hand(spooler, order, () -> pdf(report).open()));
  }

  @Override
  public boolean isReady() {
    return ready().isPresent();
  }

  // The name of its file.
  @Override
  public String title() {
    return ready().map(r -> ReportTexts.fileName(r.data(), r.language())).orElse("");
  }

  @Override
  public int pages() {
    return ready().map(report -> pdf(report).pages()).orElse(0);
  }

  private ReportPdf pdf(MadeReport draft) {
    ShownEdition issued = model.editionProperty().get();
    return issued == null ? draft.pdf() : issued.pdf();
  }

  private PdfPages shown(MadeReport draft) {
    ShownEdition issued = model.editionProperty().get();
    return issued == null ? draft.pages() : issued.pages();
  }
}
