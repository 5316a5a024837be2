package guian.registry.ui.common;

import guian.registry.report.printing.PrintOrder;
import guian.registry.report.printing.Spooler;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be printed: as a PDF by a spooler, or page by page. */
public interface Outgoing {
  /** Whether it can be printed now; says why not. */
  boolean isReady();

  /** What it is called in a queue. */
  String title();

  /** How many pages it has. */
  int pages();

  /** Hears of the printers of a spooler; says so when there is none. */
  void printers(Spooler spooler, Consumer<Spooler.Printers> onPrinters);

  /** Hands its PDF to a spooler. */
  void hand(Spooler spooler, PrintOrder order);

  /** Prints it page by page; says so when there is no paper. */
  void print(Optional<Paper> paper);
}
