package guian.registry.ui.imports;

import guian.registry.importing.workbook.Password;
import guian.registry.model.RefusedException;
import guian.registry.text.Messages;
import guian.registry.ui.port.Dialogs;
import guian.registry.ui.port.Ports;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what a person gives, one after another; a locked file with its password. */
final class Intake {
  private static final Set<String> LOCKED = Set.of("file.password_needed", "file.password_wrong");

  private final ImportWork work;
  private final ImportState state;
  private final BusyModel busy;
  private final Ports ports;
  private final Messages messages;
  private final Consumer<ImportReading> recognised;
  private final Deque<Given> waiting = new ArrayDeque<>();

  /** Hands each file that is read to {@code recognised}. */
  Intake(
      ImportWork work,
      ImportState state,
      BusyModel busy,
      Ports ports,
      Messages messages,
      Consumer<ImportReading> recognised) {
    this.work = work;
    this.state = state;
    this.busy = busy;
    this.ports = ports;
    this.messages = messages;
    this.recognised = recognised;
  }

  /** Reads files; those that come while another is under way wait for its end. */
  void read(List<Path> files) {
    files.forEach(file -> waiting.add(new Given.File(file)));
    if (state.isFree() && !busy.isBusy()) {
      readNext();
    }
  }

  /** Reads what was copied in another program: files, or a table. */
  void paste(Pasted pasted) {
    if (busy.isBusy() || !state.isFree()) {
      return;
    }
    if (!pasted.files().isEmpty()) {
      read(pasted.files());
      return;
    }
    pasted
        .table()
        .ifPresentOrElse(
            table -> {
              waiting.addFirst(
                  new Given.Table(messages.get("imports.paste.name", work.minute()), table));
              readNext();
            },
            () -> state.refusal.set(messages.get("imports.paste.none")));
  }

  /** Reads what waits longest. */
  void readNext() {
    Given given = waiting.pollFirst();
    if (given != null) {
      state.clear();
      open(given, null);
    }
  }

  private void open(Given given, @Nullable Password password) {
    busy.run(
        messages.get("imports.busy.reading", given.name()),
        progress -> work.open(given, password, progress),
        recognised,
        refused -> refused(given, refused));
  }

  private void refused(Given given, RefusedException refused) {
    String sentence = messages.refusal(refused);
    if (!LOCKED.contains(refused.code())) {
      state.refusal.set(sentence);
      return;
    }
    Dialogs.Question question =
        new Dialogs.Question(
            messages.get("imports.password"),
            sentence,
            messages.get("imports.password.open"),
            messages.get("imports.password.leave"));
    ports.dialogs().askSecret(question, text -> open(given, new Password(text)), this::readNext);
  }

  /** Forgets what waits. */
  void clear() {
    waiting.clear();
  }

  /** How many wait. */
  int waiting() {
    return waiting.size();
  }
}
