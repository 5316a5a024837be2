package guian.registry.ui.common;

import guian.registry.chart.paint.PagePicture;
import guian.registry.report.pdf.PdfPages;
import guian.registry.text.Messages;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Running;
import java.util.List;

/** Sends the pages of a PDF to paper one after the other, each drawn off the window's thread. */
public final class Printing {
  /** Pixels a point: 300 to the inch. */
  private static final double FINE = 300.0 / 72;

  private final PdfPages pages;
  private final Paper paper;
  private final LongWork work;
  private final Ports ports;
  private final Messages messages;
  private Running drawing = () -> {};
  private final List<Integer> wanted;
  private int sent;
  private boolean over;

  /**
   * Sends them to paper that was chosen.
   *
   * @param work tells how far it is, and cancels it
   */
  public Printing(PdfPages pages, Paper paper, LongWork work, Ports ports, Messages messages) {
    this.pages = pages;
    this.paper = paper;
    this.work = work;
    this.ports = ports;
    this.messages = messages;
    this.wanted = paper.wanted(pages.count());
  }

  /** Begins with the first page that is wanted. */
  public void start() {
    if (wanted.isEmpty()) {
      boolean unused = paper.end(false);
      ports.notices().refused(messages.get("reports.print.outside", pages.count()));
      return;
    }
    work.begin(sentence(), this::cancel);
    next();
  }

  private String sentence() {
    return messages.get("reports.printing", sent + 1, wanted.size());
  }

  private void next() {
    int number = wanted.get(sent);
    work.at(sentence(), sent, wanted.size());
    drawing =
        ports
            .tasks()
            .of(progress -> {
              progress.check();
              return pages.picture(number, FINE);
            })
            .onSuccess(picture -> printed(number, picture))
            .onError(failure -> end(false))
            .start();
  }

  private void printed(int number, PagePicture picture) {
    if (over) {
      return;
    }
    if (!paper.print(picture)) {
      end(false);
      stopped(number);
      return;
    }
    sent++;
    if (sent < wanted.size()) {
      next();
    } else if (end(true)) {
      ports.notices().done(messages.get("reports.printed", sent));
    } else {
      stopped(number);
    }
  }

  private void stopped(int number) {
    ports.notices().refused(messages.get("reports.print.stopped", Integer.toString(number)));
  }

  private boolean end(boolean whole) {
    over = true;
    work.end();
    return paper.end(whole);
  }

  // What was sent may be on paper already.
  private void cancel() {
    if (!over) {
      drawing.cancel();
      boolean unused = end(false);
      ports.notices().done(messages.get("reports.print.cancelled", sent, wanted.size()));
    }
  }
}
