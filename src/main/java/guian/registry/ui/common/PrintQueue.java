package guian.registry.ui.common;

import guian.registry.report.printing.PrintOrder;
import guian.registry.report.printing.Spooler;
import guian.registry.text.Messages;
import guian.registry.ui.port.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Asks the spooler for its printers and hands PDFs to it, off the window's thread. */
public final class PrintQueue {
  /** A PDF to be read from its beginning. */
  @FunctionalInterface
  public interface Pdf {
    InputStream open() throws IOException;
  }

  private final Ports ports;
  private final Messages messages;

  /** Tells in this language what came of it. */
  public PrintQueue(Ports ports, Messages messages) {
    this.ports = ports;
    this.messages = messages;
  }

  /** Hears of the printers of a spooler; says so when there is none. */
  public void printers(Spooler spooler, Consumer<Spooler.Printers> onPrinters) {
    ports
        .tasks()
        .of(progress -> spooler.printers())
        .onSuccess(printers -> {
          if (printers.names().isEmpty()) {
            ports.notices().refused(messages.get("reports.print.none"));
          } else {
            onPrinters.accept(printers);
          }
        })
        .start();
  }

  /** Hands a PDF to a spooler. */
  public void hand(Spooler spooler, PrintOrder order, Pdf pdf) {
    ports
        .tasks()
        .of(progress -> {
          spooler.print(order, pdf.open());
          return order;
        })
        .onSuccess(this::handed)
        .start();
  }

  private void handed(PrintOrder order) {
    ports
        .notices()
        .done(
            messages.get(
                "reports.print.handed",
                order.printer(),
                order.pages().pages().size(),
                order.copies()));
  }
}
