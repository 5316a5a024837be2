package guian.registry.ui.firms;

import guian.registry.model.Industries;
import guian.registry.model.OfficialTime;
import guian.registry.report.pages.FirmPages;
import guian.registry.report.pages.TablePaper;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.text.Messages;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Ports;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Saves what the Firms screen shows as a PDF to be printed. */
final class FirmPaper {
  private final Ports ports;
  private final Messages messages;
  private final Industries industries;
  private final Clock clock;

  FirmPaper(Ports ports, Messages messages, Industries industries, Clock clock) {
    this.ports = ports;
    this.messages = messages;
    this.industries = industries;
    this.clock = clock;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OfficialTime.ZONE);
  }

  /** A firm's own sheet, saved where the person says. */
  void save(PaneContent content) {
    ports.files().save(Kind.PDF, content.name() + ".pdf").ifPresent(file -> save(content, file));
  }

  private void save(PaneContent content, Path file) {
    ports
        .tasks()
        .of(progress -> {
          TablePaper paper =
              new FirmPages(messages, content.indicators(), industries).of(content.file(), today());
          new PdfWriter().write(paper, messages).save(file);
          return file;
        })
        .onSuccess(this::saved)
        .start();
  }

  /** The table as it is shown, saved where the person says. */
  void save(FirmListPages pages, FirmQuestion question) {
    String name = messages.get("firms.paper.list.title") + " " + today();
    ports
        .files()
        .save(Kind.PDF, name + ".pdf")
        .ifPresent(file ->
            ports
                .tasks()
                .of(progress -> {
                  TablePaper paper = pages.of(question, today(), progress::check);
                  new PdfWriter().write(paper, messages).save(file);
                  return file;
                })
                .onSuccess(this::listSaved)
                .start());
  }

  private void listSaved(Path file) {
    ports.notices().done(messages.get("firms.paper.list.saved", file.getFileName().toString()));
  }

  private void saved(Path file) {
    ports.notices().done(messages.get("firms.paper.saved", file.getFileName().toString()));
  }
}
