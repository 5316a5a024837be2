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
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;

/** Leads a file through the steps of an import; several files follow one another. */
final class ImportsViewModel {
  private final ImportWork work;
  private final Ports ports;
  private final Messages messages;
  private final BusyModel busy;
  private final ImportState state = new ImportState();
  private final QuestionsModel questions = new QuestionsModel();
  private final Corrections corrections;
  private final Intake intake;

  ImportsViewModel(ImportServices services, Ports ports, Messages messages) {
    this.work = new ImportWork(services);
    this.ports = ports;
    this.messages = messages;
    this.busy = new BusyModel(ports.tasks(), this::refuse);
    this.corrections = new Corrections(work, state, busy, questions, messages);
    this.intake = new Intake(work, state, busy, ports, messages, this::recognised);
  }

  /** Shows why a correction cannot be. */
  void show(RefusedException refused) {
    state.refusal.set(messages.refusal(refused));
  }

  /** Lets the person choose files, and reads them. */
  void choose() {
    if (!busy.isBusy()) {
      read(ports.files().openSeveral(FileChoices.Kind.SPREADSHEET));
    }
  }

  /** Reads files; those that come while another is under way wait for its end. */
  void read(List<Path> files) {
    intake.read(files);
  }

  /** Reads what was copied in another program. */
  void paste(Pasted pasted) {
    intake.paste(pasted);
  }

  private void recognised(ImportReading read) {
    corrections.begin(read.plan());
    state.reading.set(read);
    state.step.set(ImportStep.RECOGNISED);
  }

  /** Shows why something was refused; an answer that another has made void is dropped. */
  private void refuse(RefusedException refused) {
    if (refused.code().startsWith("import.answer")) {
      String id = refused.arguments().getFirst().toString();
      if (questions.withdraw(id) || corrections.forget(id)) {
        plan();
        return;
      }
    }
    state.refusal.set(messages.refusal(refused));
    if (refused.code().equals("import.stale")) {
      plan();
    }
  }

  /** Goes on: to the questions, to the preview, to the next file. */
  void next() {
    if (busy.isBusy()) {
      return;
    }
    switch (state.step.get()) {
      case FILE -> choose();
      case RECOGNISED -> leaveRecognised();
      case QUESTIONS -> {
        state.refusal.set("");
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
    ImportReading read = state.reading.get();
    if (read == null || !read.plan().hasTable()) {
      return;
    }
    if (questions.open() == 0) {
      state.refusal.set("");
      plan();
    } else {
      state.step.set(ImportStep.QUESTIONS);
    }
  }

  /** Whether what is left to do is to look at the firms: no file waits, the import stands. */
  boolean endsWithFirms() {
    ImportResult done = state.result.get();
    return intake.waiting() == 0 && done != null && done.undone() == null;
  }

  /** Leaves the last step for a further file. */
  void another() {
    if (intake.waiting() == 0) {
      state.clear();
    } else {
      intake.readNext();
    }
  }

  private void plan() {
    ImportReading read = state.reading.get();
    if (read == null) {
      return;
    }
    Answers answers = corrections.answers();
    Set<String> known = questions.ids();
    busy.run(
        messages.get("imports.busy.planning"),
        progress -> work.plan(read, answers, known, progress),
        this::planned);
  }

  private void planned(ImportReading planned) {
    boolean more = questions.add(planned.plan().questions()) > 0;
    state.preview.set(more ? null : planned);
    state.step.set(more ? ImportStep.QUESTIONS : ImportStep.PREVIEW);
  }

  /** Writes what the preview shows, in one step. */
  void commit() {
    ImportReading planned = state.preview.get();
    if (state.step.get() != ImportStep.PREVIEW
        || planned == null
        || busy.isBusy()
        || !canCommit()) {
      return;
    }
    state.refusal.set("");
    busy.run(
        messages.get("imports.busy.writing"),
        progress -> work.write(planned.plan(), progress),
        this::committed);
  }

  private void committed(ImportEntry entry) {
    state.result.set(new ImportResult(entry, null));
    state.step.set(ImportStep.DONE);
    ports.notices().registryChanged();
    ports.notices().undoable(messages.get("imports.done.notice", entry.file()), this::undo);
  }

  /** Whether the preview changes anything. */
  boolean canCommit() {
    ImportReading planned = state.preview.get();
    return planned != null
        && planned.plan().counts().firmsNew() + planned.plan().counts().firmsUpdated() > 0;
  }

  /** Takes the import back. */
  void undo() {
    ImportResult done = state.result.get();
    if (done == null || done.undone() != null || busy.isBusy()) {
      return;
    }
    busy.run(
        messages.get("imports.busy.undoing"),
        progress -> work.undo(done.entry()),
        undone -> undone(done, undone));
  }

  private void undone(ImportResult done, UndoneImport undone) {
    state.result.set(new ImportResult(done.entry(), undone));
    ports.notices().registryChanged();
    ports.notices().done(messages.get("imports.undone.notice", done.entry().file()));
  }

  /** Goes back a step, or stops the work under way; whether there was anything to leave. */
  boolean back() {
    if (busy.isBusy()) {
      busy.cancel();
      return true;
    }
    state.refusal.set("");
    switch (state.step.get()) {
      case FILE -> {
        return false;
      }
      case RECOGNISED, DONE -> state.clear();
      case QUESTIONS -> state.step.set(ImportStep.RECOGNISED);
      case PREVIEW ->
          state.step.set(
              questions.questions().isEmpty() ? ImportStep.RECOGNISED : ImportStep.QUESTIONS);
    }
    return true;
  }

  /** Leaves the file under way and those that wait; what is written stays. */
  void cancel() {
    intake.clear();
    if (busy.isBusy()) {
      busy.cancel();
    } else {
      state.clear();
    }
  }

  /** Saves the refused rows with their reasons where the person wants them. */
  void giveBack() {
    ImportReading planned = state.preview.get();
    if (planned != null && !busy.isBusy()) {
      new GivingBack(work, ports, messages).choose(planned, busy);
    }
  }

  /** Goes to the questions. */
  void showQuestions() {
    if (!busy.isBusy() && !questions.questions().isEmpty()) {
      state.step.set(ImportStep.QUESTIONS);
    }
  }

  void showFirms() {
    ports.screens().go(ScreenId.FIRMS);
  }

  /** How many files wait. */
  int waiting() {
    return intake.waiting();
  }

  Corrections corrections() {
    return corrections;
  }

  QuestionsModel questions() {
    return questions;
  }

  BusyModel busy() {
    return busy;
  }

  ReadOnlyObjectProperty<ImportStep> stepProperty() {
    return state.step.getReadOnlyProperty();
  }

  /** The file as recognised, before any answer. */
  ReadOnlyObjectProperty<@Nullable ImportReading> readingProperty() {
    return state.reading.getReadOnlyProperty();
  }

  /** What would be written. */
  ReadOnlyObjectProperty<@Nullable ImportReading> previewProperty() {
    return state.preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable ImportResult> resultProperty() {
    return state.result.getReadOnlyProperty();
  }

  /** Why the last step was refused; empty when it was not. */
  ReadOnlyStringProperty refusalProperty() {
    return state.refusal.getReadOnlyProperty();
  }
}
