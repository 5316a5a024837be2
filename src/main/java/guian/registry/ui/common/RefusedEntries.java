package guian.registry.ui.common;

import guian.registry.text.Messages;
import guian.registry.ui.port.Dialogs;
import guian.registry.ui.port.Dialogs.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps entries that were refused from being lost silently: whoever leaves them is asked, once what
 * is still being saved has been accepted or refused.
 */
public final class RefusedEntries {
  private final Dialogs dialogs;
  private final Messages messages;
  private final List<Watched> watched = new ArrayList<>();
  private int saving;
  private @Nullable Runnable waiting;
  private Runnable typing = () -> {};

  private record Watched(Map<?, ?> refused, Supplier<List<String>> names) {}

  /** Asks by these dialogs. */
  public RefusedEntries(Dialogs dialogs, Messages messages) {
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /** Entries of one kind, by whatever tells them apart, and what those refused are called. */
  public void watch(Map<?, ?> refused, Supplier<List<String>> names) {
    watched.add(new Watched(refused, names));
  }

  /** Whether entries were refused that the person has not given up. */
  public boolean areThere() {
    return watched.stream().anyMatch(kind -> !kind.refused().isEmpty());
  }

  /** An entry is being saved. */
  public void begin() {
    saving++;
  }

  /** An entry was saved, or refused. */
  public void end() {
    saving--;
    Runnable next = waiting;
    if (saving == 0 && next != null) {
      waiting = null;
      next.run();
    }
  }

  /** Who saves what is typed in a field that was not left yet. */
  public void onLeaving(Runnable saver) {
    typing = saver;
  }

  /** Runs {@code go} when nothing was refused or the person gives it up, else {@code stay}. */
  public void leave(Runnable go, Runnable stay) {
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
    watched.forEach(kind -> kind.refused().clear());
    go.run();
  }

  private Question question() {
    String fields =
        watched.stream()
            .filter(kind -> !kind.refused().isEmpty())
            .flatMap(kind -> kind.names().get().stream())
            .collect(Collectors.joining(messages.get("common.leave.and")));
    return new Question(
        messages.get("common.leave.title"),
        messages.get("common.leave.sentence", fields),
        messages.get("common.leave.action"),
        messages.get("common.leave.stay"));
  }
}
