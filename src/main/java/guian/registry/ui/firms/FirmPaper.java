package guian.registry.ui.firms;

import guian.registry.model.Industries;
import guian.registry.model.OfficialTime;
import guian.registry.report.pages.FirmPages;
import guian.registry.report.pages.TablePaper;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.text.Messages;
import guian.registry.ui.common.LongWork;
import guian.registry.ui.common.Outgoing;
import guian.registry.ui.common.PaperPrinting;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Job;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Progress;
import guian.registry.ui.port.Running;
import guian.registry.ui.port.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes a PDF of what the Firms screen shows, to be saved or printed. */
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
    ports
        .files()
        .save(Kind.PDF, content.name() + ".pdf")
        .ifPresent(file ->
            ports
                .tasks()
                .of(progress -> {
                  sheet(content).save(file);
                  return file;
                })
                .onSuccess(this::saved)
                .start());
  }

  /** The same to be printed. */
  void print(PaneContent content, Consumer<Outgoing> onMade) {
    ports
        .tasks()
        .of(progress -> sheet(content))
        .onSuccess(pdf -> onMade.accept(outgoing(content.name(), pdf)))
        .start();
  }

  private ReportPdf sheet(PaneContent content) {
    TablePaper paper =
        new FirmPages(messages, content.indicators(), industries).of(content.file(), today());
    return new PdfWriter().write(paper, messages);
  }

  private Outgoing outgoing(String title, ReportPdf pdf) {
    return new PaperPrinting(title, pdf, work, ports, messages);
  }

  private String listName() {
    return messages.get("firms.paper.list.title") + " " + today();
  }

  /** The table as it is shown, saved where the person says; one at a time. */
  void save(FirmListPages pages, FirmQuestion question) {
    if (isFree()) {
      ports
          .files()
          .save(Kind.PDF, listName() + ".pdf")
          .ifPresent(file ->
              make(
                  progress -> {
                    list(pages, question, progress).save(file);
                    return file;
                  },
                  this::listSaved));
    }
  }

  /** The same to be printed. */
  void print(FirmListPages pages, FirmQuestion question, Consumer<Outgoing> onMade) {
    if (isFree()) {
      make(
          progress -> list(pages, question, progress),
          pdf -> onMade.accept(outgoing(listName(), pdf)));
    }
  }

  private boolean isFree() {
    if (work.isUnderWay()) {
      ports.notices().refused(messages.get("firms.paper.list.wait"));
      return false;
    }
    return true;
  }

  private ReportPdf list(FirmListPages pages, FirmQuestion question, Progress progress) {
    TablePaper paper = pages.of(question, today(), progress::check);
    return new PdfWriter().write(paper, messages, progress::at);
  }

  private <T> void make(Work<T> making, Consumer<T> onMade) {
    String sentence = messages.get("firms.paper.list.making");
    Job<T> job = ports.tasks().of(making);
    List<Running> running = new ArrayList<>();
    List<T> outcome = new ArrayList<>();
    work.begin(sentence, () -> running.forEach(Running::cancel));
    running.add(
        job.onProgress((done, all) -> work.at(sentence, (int) done, (int) all))
            .onSuccess(outcome::add)
            .onCancelled(() -> ports.notices().done(messages.get("firms.paper.list.cancelled")))
            .onEnd(() -> {
              work.end();
              outcome.forEach(onMade); // which may be long work of its own
            })
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
