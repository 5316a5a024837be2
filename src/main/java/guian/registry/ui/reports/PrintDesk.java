package guian.registry.ui.reports;

import guian.registry.report.printing.Spooler;
import guian.registry.text.Messages;
import guian.registry.ui.common.PrinterPaper;
import java.util.Optional;
import javafx.stage.Window;

/**
 * Printing what is shown: where the system has a spooler that takes PDFs, it gets the PDF as it is;
 * elsewhere the pages are printed one by one.
 */
final class PrintDesk {
  private final ReportsViewModel model;
  private final Messages messages;
  private final Optional<Spooler> spooler;

  PrintDesk(ReportsViewModel model, Messages messages, Optional<Spooler> spooler) {
    this.model = model;
    this.messages = messages;
    this.spooler = spooler;
  }

  /** Asks for a printer and prints. */
  void print(Window window) {
    ReportOutput output = model.output();
    if (output.ready().isEmpty()) {
      return;
    }
    if (spooler.isPresent()) {
      output.printers(spooler.get(), printers -> ask(window, spooler.get(), printers));
    } else if (PrinterPaper.isThere()) {
      PrinterPaper.choose(window).ifPresent(paper -> output.print(Optional.of(paper)));
    } else {
      output.print(Optional.empty());
    }
  }

  private void ask(Window window, Spooler spool, Spooler.Printers printers) {
    ReportOutput output = model.output();
    output
        .ready()
        .ifPresent(report ->
            new PrintDialog(messages, printers, output.title(report), output.pages(report))
                .show(window, order -> output.hand(spool, order)));
  }
}
