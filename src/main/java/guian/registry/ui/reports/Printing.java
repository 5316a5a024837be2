package guian.registry.ui.reports;

import guian.registry.report.PagePicture;
import guian.registry.report.PdfPages;
import guian.registry.text.Messages;
import guian.registry.ui.port.Ports;

/** Sends a report's pages to paper one after the other, each drawn off the window's thread. */
final class Printing {
  /** Pixels a point: 300 to the inch. */
  private static final double FINE = 300.0 / 72;

  private final PdfPages pages;
  private final Paper paper;
  private final Ports ports;
  private final Messages messages;

  Printing(PdfPages pages, Paper paper, Ports ports, Messages messages) {
    this.pages = pages;
    this.paper = paper;
    this.ports = ports;
    this.messages = messages;
  }

  void start() {
    page(1);
  }

  private void page(int number) {
    ports
        .tasks()
        .of(progress -> pages.picture(number, FINE))
        .onSuccess(picture -> printed(number, picture))
        .onError(failure -> paper.end(false))
        .start();
  }

  private void printed(int number, PagePicture picture) {
    if (!paper.print(picture)) {
      paper.end(false);
      ports.notices().refused(messages.get("reports.print.stopped", Integer.toString(number)));
    } else if (number < pages.count()) {
      page(number + 1);
    } else if (paper.end(true)) {
      ports.notices().done(messages.get("reports.printed", pages.count()));
    } else {
      ports.notices().refused(messages.get("reports.print.stopped", Integer.toString(number)));
    }
  }
}
