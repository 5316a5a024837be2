package guian.registry.ui.reports;

import guian.registry.text.Messages;
import guian.registry.ui.common.Outgoing;
import guian.registry.ui.common.PaperPrinting;
import guian.registry.ui.port.Ports;
import java.util.function.Consumer;

/** Prints the draft's summary on one page. */
final class SummaryPrinting {
  private final ReportsViewModel model;
  private final Ports ports;
  private final Messages messages;

  SummaryPrinting(ReportsViewModel model, Ports ports, Messages messages) {
    this.model = model;
    this.ports = ports;
    this.messages = messages;
  }

  /** Makes the page; {@code onMade} asks for a printer. Says so while there is no report yet. */
  void make(Consumer<Outgoing> onMade) {
    model
        .output()
        .ready()
        .ifPresent(report ->
            ports
                .tasks()
                .of(progress -> report.summary())
                .onSuccess(pdf ->
                    onMade.accept(
                        new PaperPrinting(title(report), pdf, model.work(), ports, messages)))
                .start());
  }

  private static String title(MadeReport report) {
    return new Messages(report.language())
        .get("reports.file.summary", ReportTexts.fileName(report.data(), report.language()));
  }
}
