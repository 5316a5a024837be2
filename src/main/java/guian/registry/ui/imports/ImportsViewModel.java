package guian.registry.ui.imports;

import guian.registry.importing.asking.Answers;
import guian.registry.model.RefusedException;
import guian.registry.store.imports.ImportEntry;
import guian.registry.store.imports.UndoneImport;
import guian.registry.text.Messages;
import guian.registry.ui.port.FileChoices;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ScreenId;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Leads a file through the steps of an import; several files follow one another. */
final class ImportsViewModel {
  private final ImportWork work;
  private final Ports ports;
  private final Messages messages;
  private final BusyModel busy;
  private final QuestionsModel questions = new QuestionsModel();
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<ImportStep> step =
      new ReadOnlyObjectWrapper<>(ImportStep.FILE);
  private final ReadOnlyObjectWrapper<@Nullable ImportReading> reading =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ImportReading> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ImportResult> result =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  ImportsViewModel(ImportServices services, Ports ports, Messages messages) {
    this.work = new ImportWork(services);
    this.ports = ports;
    this.messages = messages;
    this.busy = new BusyModel(ports.tasks(), this::refuse);
  }

  /** Lets the person choose files, and reads them. */
  void choose() {
    if (!busy.isBusy()) {
      read(ports.files().openSeveral(FileChoices.Kind.SPREADSHEET));
    }
  }

  /** Reads files; those that come while another is under way wait for its end. */
  void read(List<Path> files) {
    waiting.addAll(files);
    boolean free = step.get() == ImportStep.FILE || step.get() == ImportStep.DONE;
    if (free && !busy.isBusy()) {
      readNext();
    }
  }

  /** Reads the file that waits longest. */
  void readNext() {
    Path file = waiting.pollFirst();
    if (file == null) {
      return;
    }
    toStart();
    busy.run(
        messages.get("imports.busy.reading", ImportWork.name(file)),
        progress -> work.open(file, progress),
        this::recognised);
  }

  private void recognised(ImportReading read) {
    reading.set(read);
    questions.begin(read.plan().questions());
    step.set(ImportStep.RECOGNISED);
  }

  private void toStart() {
    refusal.set("");
    preview.set(null);
    reading.set(null);
    result.set(null);
    step.set(ImportStep.FILE);
  }

  private void refuse(RefusedException refused) {
    if (refused.code().equals("import.answer.unasked")) {
      questions.withdraw(refused.arguments().getFirst().toString());
      plan();
      return;
    }
    refusal.set(messages.refusal(refused));
    if (refused.code().equals("import.stale")) {
      plan();
    }
  }

  /** Goes on: to the questions, to the preview, to the next file. */
  void next() {
    if (busy.isBusy()) {
      return;
    }
    switch (step.get()) {
      case FILE -> choose();
      case RECOGNISED -> leaveRecognised();
      case QUESTIONS -> {
        refusal.set("");
        plan();
      }
      case PREVIEW -> {}
      case DONE -> {
        if (endsWithFirms()) {
          showFirms();
        } else {
          another();
        }
      }
    }
  }

  private void leaveRecognised() {
    ImportReading read = reading.get();
    if (read == null || !read.plan().hasTable()) {
      return;
    }
    if (questions.questions().isEmpty()) {
      refusal.set("");
      plan();
    } else {
      step.set(ImportStep.QUESTIONS);
    }
  }

  /** Whether what is left to do is to look at the firms: no file waits, the import stands. */
  boolean endsWithFirms() {
    ImportResult done = result.get();
    return waiting.isEmpty() && done != null && done.undone() == null;
  }

  /** Leaves the last step for a further file. */
  void another() {
    if (waiting.isEmpty()) {
      toStart();
    } else {
      readNext();
    }
  }

  private void plan() {
    ImportReading read = reading.get();
    if (read == null) {
      return;
    }
    Answers answers = questions.answers();
    Set<String> known = questions.ids();
    busy.run(
        messages.get("imports.busy.planning"),
        progress -> work.plan(read, answers, known, progress),
        this::planned);
  }

  private void planned(ImportReading planned) {
    boolean more = questions.add(planned.plan().questions()) > 0;
    preview.set(more ? null : planned);
    step.set(more ? ImportStep.QUESTIONS : ImportStep.PREVIEW);
  }

  /** Writes what the preview shows, in one step. */
  void commit() {
    ImportReading planned = preview.get();
    if (step.get() != ImportStep.PREVIEW || planned == null || busy.isBusy() || !canCommit()) {
      return;
    }
    refusal.set("");
    busy.run(
        messages.get("imports.busy.writing"),
        progress -> work.write(planned.plan(), progress),
        this::committed);
  }

  private void committed(ImportEntry entry) {
    result.set(new ImportResult(entry, null));
    step.set(ImportStep.DONE);
    ports.notices().registryChanged();
    ports.notices().undoable(messages.get("imports.done.notice", entry.file()), this::undo);
  }

  /** Whether the preview changes anything. */
  boolean canCommit() {
    ImportReading planned = preview.get();
    return planned != null
        && planned.plan().counts().firmsNew() + planned.plan().counts().firmsUpdated() > 0;
  }

  /** Takes the import back. */
  void undo() {
    ImportResult done = result.get();
    if (done == null || done.undone() != null || busy.isBusy()) {
      return;
    }
    busy.run(
        messages.get("imports.busy.undoing"),
        progress -> work.undo(done.entry()),
        undone -> undone(done, undone));
  }

  private void undone(ImportResult done, UndoneImport undone) {
    result.set(new ImportResult(done.entry(), undone));
    ports.notices().registryChanged();
    ports.notices().done(messages.get("imports.undone.notice", done.entry().file()));
  }

  /** Goes back a step, or stops the work under way; whether there was anything to leave. */
  boolean back() {
    if (busy.isBusy()) {
      busy.cancel();
      return true;
    }
    refusal.set("");
    switch (step.get()) {
      case FILE -> {
        return false;
      }
      case RECOGNISED, DONE -> toStart();
      case QUESTIONS -> step.set(ImportStep.RECOGNISED);
      case PREVIEW ->
          step.set(questions.questions().isEmpty() ? ImportStep.RECOGNISED : ImportStep.QUESTIONS);
    }
    return true;
  }

  /** Leaves the file under way and those that wait; what is written stays. */
  void cancel() {
    waiting.clear();
    if (busy.isBusy()) {
      busy.cancel();
    } else {
      toStart();
    }
  }

  /** Saves the refused rows with their reasons where the person wants them. */
  void giveBack() {
    ImportReading planned = preview.get();
    if (planned != null && !busy.isBusy()) {
      new GivingBack(work, ports, messages).choose(planned, busy);
    }
  }

  /** Goes to the questions. */
  void showQuestions() {
    if (!busy.isBusy() && !questions.questions().isEmpty()) {
      step.set(ImportStep.QUESTIONS);
    }
  }

  void showFirms() {
    ports.screens().go(ScreenId.FIRMS);
  }

  /** How many files wait. */
  int waiting() {
    return waiting.size();
  }

  QuestionsModel questions() {
    return questions;
  }

  BusyModel busy() {
    return busy;
  }

  ReadOnlyObjectProperty<ImportStep> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** The file as recognised, before any answer. */
  ReadOnlyObjectProperty<@Nullable ImportReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** What would be written. */
  ReadOnlyObjectProperty<@Nullable ImportReading> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable ImportResult> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Why the last step was refused; empty when it was not. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }
}
