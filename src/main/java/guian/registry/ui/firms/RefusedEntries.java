package guian.registry.ui.firms;

import guian.registry.store.firm.FirmField;
import guian.registry.text.Messages;
import guian.registry.ui.port.Dialogs;
import guian.registry.ui.port.Dialogs.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps entries that were refused from being lost silently: whoever leaves them is asked, once what
 * is still being saved has been accepted or refused.
 */
final class RefusedEntries {
  private final Map<FirmField, String> errors;
  private final Dialogs dialogs;
  private final Messages messages;
  private int saving;
  private @Nullable Runnable waiting;
  private Runnable typing = () -> {};
  private Map<?, ?> others = new HashMap<>();
  private String othersName = "";

  RefusedEntries(Map<FirmField, String> errors, Dialogs dialogs, Messages messages) {
    this.errors = errors;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /** Other entries beside the facts, by whatever tells them apart, and what they are called. */
  void also(Map<?, ?> refused, String name) {
    others = refused;
    othersName = name;
  }

  /** Whether entries were refused that the person has not given up. */
  boolean areThere() {
    return !errors.isEmpty() || !others.isEmpty();
  }

  /** An entry is being saved. */
  void begin() {
    saving++;
  }

  /** An entry was saved, or refused. */
  void end() {
    saving--;
    Runnable next = waiting;
    if (saving == 0 && next != null) {
      waiting = null;
      next.run();
    }
  }

  /** Who saves what is typed in a field that was not left yet. */
  void onLeaving(Runnable saver) {
    typing = saver;
  }

  /** Runs {@code go} when nothing was refused or the person gives it up, else {@code stay}. */
  void leave(Runnable go, Runnable stay) {
    typing.run();
    decide(go, stay);
  }

  private void decide(Runnable go, Runnable stay) {
    if (saving > 0) {
      waiting = () -> decide(go, stay);
    } else if (!areThere()) {
      go.run();
    } else {
      dialogs.confirm(question(), () -> giveUp(go), stay);
    }
  }

  private void giveUp(Runnable go) {
    errors.clear();
    others.clear();
    go.run();
  }

  private Question question() {
    String fields =
        Stream.concat(
                errors.keySet().stream()
                    .sorted()
                    .map(field -> messages.get("firms.field." + field.code())),
                others.isEmpty() ? Stream.of() : Stream.of(othersName))
            .collect(Collectors.joining(messages.get("firms.leave.and")));
    return new Question(
        messages.get("firms.leave.title"),
        messages.get("firms.leave.sentence", fields),
        messages.get("firms.leave.action"),
        messages.get("firms.leave.stay"));
  }
}
