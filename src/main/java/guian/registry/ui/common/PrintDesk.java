package guian.registry.ui.common;

import guian.registry.report.printing.Spooler;
import guian.registry.text.Messages;
import java.util.Optional;
import javafx.stage.Window;

/**
 * Printing what is shown: where the system has a spooler that takes PDFs, it gets the PDF as it is;
 * elsewhere the pages are printed one by one.
 */
public final class PrintDesk {
  private final Outgoing outgoing;
  private final Messages messages;
  private final Optional<Spooler> spooler;

  /** Prints this, by the spooler of this machine if it has one. */
  public PrintDesk(Outgoing outgoing, Messages messages) {
    this(outgoing, messages, Spooler.here());
  }

  PrintDesk(Outgoing outgoing, Messages messages, Optional<Spooler> spooler) {
    this.outgoing = outgoing;
    this.messages = messages;
    this.spooler = spooler;
  }

  /** Asks for a printer and prints. */
  public void print(Window window) {
    if (!outgoing.isReady()) {
      return;
    }
    if (spooler.isPresent()) {
      outgoing.printers(spooler.get(), printers -> ask(window, spooler.get(), printers));
    } else if (PrinterPaper.isThere()) {
      PrinterPaper.choose(window).ifPresent(paper -> outgoing.print(Optional.of(paper)));
    } else {
      outgoing.print(Optional.empty());
    }
  }

  // Meanwhile another report may be on its way.
  private void ask(Window window, Spooler spool, Spooler.Printers printers) {
    if (outgoing.isReady()) {
      new PrintDialog(messages, printers, outgoing.title(), outgoing.pages())
          .show(window, order -> outgoing.hand(spool, order));
    }
  }
}
