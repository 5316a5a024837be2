package guian.registry.ui.shell;

import guian.registry.model.FirmName;
import guian.registry.store.Author;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.StepRow;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.port.Ports;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl+Z and Ctrl+Y: takes back what this person did by hand, or does it again; says what it was.
 */
public final class HandUndoModel {
  private final HandUndo steps;
  private final Author author;
  private final Ports ports;
  private final Messages messages;
  private final Runnable refresh;

  /** Undoes in {@code author}'s name; {@code refresh} shows the registry as it is then. */
  public HandUndoModel(
      HandUndo steps, Author author, Ports ports, Messages messages, Runnable refresh) {
    this.steps = steps;
    this.author = author;
    this.ports = ports;
    this.messages = messages;
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

  private void run(Function<Author, Optional<HandUndo.Undone>> work, String words) {
    ports.tasks().of(progress -> work.apply(author)).onSuccess(found -> tell(found, words)).start();
  }

  private void tell(Optional<HandUndo.Undone> found, String words) {
    ports
        .notices()
        .done(
            found
                .map(step -> sentence(step.first(), words))
                .orElse(messages.get(words + "nothing")));
    if (found.isPresent()) {
      ports.notices().registryChanged();
      refresh.run();
    }
  }

  private String sentence(StepRow.@Nullable Change change, String words) {
    if (change == null) {
      return messages.get(words + "other", "");
    }
    FirmName name = change.firm();
    if (name == null) {
      return messages.get(words + "other", what(change));
    }
    String firm = new Words(messages).name(name);
    boolean created = change.table().equals("firm") && change.field() == null;
    return created
        ? messages.get(words + "created", firm)
        : messages.get(words + "firm", what(change), firm);
  }

  private String what(StepRow.Change change) {
    String key = "firms.field." + change.field();
    return change.table().equals("firm") && messages.has(key)
        ? messages.get(key)
        : messages.get("data.table." + change.table());
  }
}
