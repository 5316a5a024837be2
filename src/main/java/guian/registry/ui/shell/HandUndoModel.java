package guian.registry.ui.shell;

import guian.registry.model.FirmName;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.store.Author;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.StepRow;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.ChangeWords;
import guian.registry.ui.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Ctrl+Z and Ctrl+Y: takes back what this person did by hand, or does it again; says what it was.
 */
public final class HandUndoModel {
  private final HandUndo steps;
  private final Author author;
  private final Ports ports;
  private final Messages messages;
  private final Supplier<List<Indicator>> indicators;
  private final Runnable refresh;

  /**
   * Undoes in {@code author}'s name.
   *
   * @param indicators reads those that figures may be of
   * @param refresh shows the registry as it is then
   */
  public HandUndoModel(
      HandUndo steps,
      Author author,
      Ports ports,
      Messages messages,
      Supplier<List<Indicator>> indicators,
      Runnable refresh) {
    this.steps = steps;
    this.author = author;
    this.ports = ports;
    this.messages = messages;
    this.indicators = indicators;
    this.refresh = refresh;
  }

  /** Takes the newest step back; with none left it says so. */
  public void undo() {
    run(steps::newest, "shell.undone.");
  }

  /** Does again what was taken back last; with nothing taken back it says so. */
  public void redo() {
    run(steps::again, "shell.redone.");
  }

  /** Tells what Ctrl+Z would take back now; nothing when there is nothing. */
  public void describe(Consumer<String> teller) {
    ports
        .tasks()
        .of(progress -> steps.next(author).map(step -> words().sentence(step)))
        .onSuccess(found -> found.ifPresent(teller))
        .start();
  }

  private void run(Function<Author, Optional<HandUndo.Undone>> work, String prefix) {
    ports
        .tasks()
        .of(progress -> work.apply(author).map(step -> sentence(step, prefix)))
        .onSuccess(found -> tell(found, prefix))
        .start();
  }

  private void tell(Optional<String> found, String prefix) {
    ports.notices().done(found.orElseGet(() -> messages.get(prefix + "nothing")));
    if (found.isPresent()) {
      ports.notices().registryChanged();
      refresh.run();
    }
  }

  private String sentence(HandUndo.Undone step, String prefix) {
    StepRow.Change first = step.first();
    FirmName name = first == null ? null : first.firm();
    boolean created = first != null && first.table().equals("firm") && first.field() == null;
    return created && name != null
        ? messages.get(prefix + "created", new Words(messages).name(name))
        : messages.get(prefix + "step", words().sentence(step));
  }

  private ChangeWords words() {
    return new ChangeWords(messages, Industries.load(), indicators.get());
  }
}
