package guian.registry.ui.common;

import guian.registry.chart.paint.PagePicture;
import guian.registry.report.pdf.PdfPages;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.report.printing.PrintOrder;
import guian.registry.report.printing.Spooler;
import guian.registry.text.Messages;
import guian.registry.ui.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A PDF on its way to a printer that is not shown page by page: a list as it is filtered, a firm's
 * file, the summary of a report.
 */
public final class PaperPrinting implements Outgoing {
  private final String title;
  private final ReportPdf pdf;
  private final LongWork work;
  private final Ports ports;
  private final Messages messages;

  /** The PDF, under a title that the printer's queue shows. */
  public PaperPrinting(String title, ReportPdf pdf, LongWork work, Ports ports, Messages messages) {
    this.title = title;
    this.pdf = pdf;
    this.work = work;
    this.ports = ports;
    this.messages = messages;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int pages() {
    return pdf.pages();
  }

  @Override
  public void printers(Spooler spooler, Consumer<Spooler.Printers> onPrinters) {
    new PrintQueue(ports, messages).printers(spooler, onPrinters);
  }

  @Override
  public void hand(Spooler spooler, PrintOrder order) {
    new PrintQueue(ports, messages).hand(spooler, order, pdf::open);
  }

  @Override
  public void print(Optional<Paper> chosen) {
    if (chosen.isEmpty()) {
      ports.notices().refused(messages.get("reports.print.none"));
      return;
    }
    Paper paper = chosen.get();
    ports
        .tasks()
        .of(progress -> new PdfPages(pdf))
        .onSuccess(
            pages -> new Printing(pages, new Closing(paper, pages), work, ports, messages).start())
        .onError(failure -> paper.end(false))
        .start();
  }

  /** Paper with whose end the drawn pages are let go. */
  private record Closing(Paper paper, PdfPages pages) implements Paper {
    @Override
    public List<Integer> wanted(int count) {
      return paper.wanted(count);
    }

    @Override
    public boolean print(PagePicture page) {
      return paper.print(page);
    }

    @Override
    public boolean end(boolean whole) {
      boolean taken = paper.end(whole);
      pages.close();
      return taken;
    }
  }
}
