package guian.registry.ui.ownership;

import guian.registry.chart.Chart;
import guian.registry.chart.paint.ChartSheet;
import guian.registry.chart.paint.PagePicture;
import guian.registry.report.printing.PrintOrder;
import guian.registry.report.printing.Spooler;
import guian.registry.text.Messages;
import guian.registry.ui.common.Outgoing;
import guian.registry.ui.common.Paper;
import guian.registry.ui.common.PrintQueue;
import guian.registry.ui.port.Ports;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The graph around a firm on one sheet of paper. */
final class GraphPrinting implements Outgoing {
  /** The graph that is shown. */
  record Drawn(String title, Chart picture) {}

  private final Supplier<Optional<Drawn>> shown;
  private final Ports ports;
  private final Messages messages;

  GraphPrinting(Supplier<Optional<Drawn>> shown, Ports ports, Messages messages) {
    this.shown = shown;
    this.ports = ports;
    this.messages = messages;
  }

  @Override
  public boolean isReady() {
    return shown.get().isPresent();
  }

  @Override
  public String title() {
    return shown.get().map(Drawn::title).orElse("");
  }

  @Override
  public int pages() {
    return 1;
  }

  @Override
  public void printers(Spooler spooler, Consumer<Spooler.Printers> onPrinters) {
    new PrintQueue(ports, messages).printers(spooler, onPrinters);
  }

  @Override
  public void hand(Spooler spooler, PrintOrder order) {
    shown
        .get()
        .ifPresent(drawn ->
            new PrintQueue(ports, messages)
                .hand(
                    spooler,
                    order,
                    () -> new ByteArrayInputStream(ChartSheet.pdf(drawn.picture()))));
  }

  @Override
  public void print(Optional<Paper> chosen) {
    Optional<Drawn> drawn = shown.get();
    if (chosen.isEmpty()) {
      ports.notices().refused(messages.get("reports.print.none"));
    } else if (drawn.isPresent()) {
      Paper paper = chosen.get();
      ports
          .tasks()
          .of(progress -> ChartSheet.of(drawn.get().picture()))
          .onSuccess(sheet -> print(paper, sheet))
          .onError(failure -> paper.end(false))
          .start();
    }
  }

  private void print(Paper paper, PagePicture sheet) {
    boolean taken = paper.print(sheet);
    if (paper.end(taken) && taken) {
      ports.notices().done(messages.get("reports.printed", 1));
    } else {
      ports.notices().refused(messages.get("reports.print.stopped", "1"));
    }
  }
}
