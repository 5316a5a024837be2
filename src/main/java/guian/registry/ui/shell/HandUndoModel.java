package guian.registry.ui.shell;

import guian.registry.model.FirmName;
import guian.registry.store.Author;
import guian.registry.store.history.HandUndo;
import guian.registry.store.history.StepRow;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.port.Ports;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ctrl+Z: takes back what this person did by hand in this session, and says what it was. */
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
    ports.tasks().of(progress -> steps.newest(author)).onSuccess(this::undone).start();
  }

  private void undone(Optional<HandUndo.Undone> undone) {
    ports
        .notices()
        .done(undone.map(u -> sentence(u.first())).orElse(messages.get("shell.undone.nothing")));
    if (undone.isPresent()) {
      ports.notices().registryChanged();
      refresh.run();
    }
  }

  private String sentence(StepRow.@Nullable Change change) {
    if (change == null) {
      return messages.get("shell.undone.other", "");
    }
    FirmName name = change.firm();
    if (name == null) {
      return messages.get("shell.undone.other", what(change));
    }
    String firm = new Words(messages).name(name);
    boolean created = change.table().equals("firm") && change.field() == null;
    return created
        ? messages.get("shell.undone.created", firm)
        : messages.get("shell.undone.firm", what(change), firm);
  }

  private String what(StepRow.Change change) {
    String key = "firms.field." + change.field();
    return change.table().equals("firm") && messages.has(key)
        ? messages.get(key)
        : messages.get("data.table." + change.table());
  }
}
