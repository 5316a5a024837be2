package guian.registry.ui.firms;

import guian.registry.model.Industries;
import guian.registry.model.OfficialTime;
import guian.registry.report.pages.FirmPages;
import guian.registry.report.pages.TablePaper;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.text.Messages;
import guian.registry.ui.common.LongWork;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Job;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Running;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Saves what the Firms screen shows as a PDF to be printed. */
final class FirmPaper {
  private final Ports ports;
  private final Messages messages;
  private final Industries industries;
  private final Clock clock;
  private final LongWork work = new LongWork();

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

  /** The table as it is shown, saved where the person says; one at a time. */
  void save(FirmListPages pages, FirmQuestion question) {
    if (work.isUnderWay()) {
      ports.notices().refused(messages.get("firms.paper.list.wait"));
      return;
    }
    String name = messages.get("firms.paper.list.title") + " " + today();
    ports.files().save(Kind.PDF, name + ".pdf").ifPresent(file -> save(pages, question, file));
  }

  private void save(FirmListPages pages, FirmQuestion question, Path file) {
    String making = messages.get("firms.paper.list.making");
    Job<Path> job =
        ports
            .tasks()
            .of(progress -> {
              TablePaper paper = pages.of(question, today(), progress::check);
              new PdfWriter().write(paper, messages, progress::at).save(file);
              return file;
            });
    List<Running> running = new ArrayList<>();
    work.begin(making, () -> running.forEach(Running::cancel));
    running.add(
        job.onProgress((done, all) -> work.at(making, (int) done, (int) all))
            .onSuccess(this::listSaved)
            .onCancelled(() -> ports.notices().done(messages.get("firms.paper.list.cancelled")))
            .onEnd(work::end)
            .start());
  }

  /** The list that is being made. */
  LongWork work() {
    return work;
  }

  private void listSaved(Path file) {
    ports.notices().done(messages.get("firms.paper.list.saved", file.getFileName().toString()));
  }

  private void saved(Path file) {
    ports.notices().done(messages.get("firms.paper.saved", file.getFileName().toString()));
  }
}
