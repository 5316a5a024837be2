package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.firms.PaneContent.Change;
import guian.registry.ui.port.Ports;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * Brings old values back from the lines of a firm's history; what cannot be says why at its line.
 */
final class HistoryModel {
  private final FirmServices services;
  private final Ports ports;
  private final Messages messages;
  private final Consumer<String> onSaved;
  private final ObservableMap<Long, String> refused = FXCollections.observableHashMap();

  /**
   * A model over a registry's services.
   *
   * @param onSaved is told in a sentence what came back
   */
  HistoryModel(FirmServices services, Ports ports, Messages messages, Consumer<String> onSaved) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    this.onSaved = onSaved;
  }

  /** Brings back what stood before a line, as a step of its own. */
  void bringBack(Change change) {
    ports
        .tasks()
        .of(progress -> {
          services.oldValues().bringBack(services.author(), change.line());
          return change;
        })
        .onSuccess(this::done)
        .onRefused(why -> refused.put(change.line(), messages.refusal(why)))
        .start();
  }

  private void done(Change change) {
    refused.clear();
    onSaved.accept(
        change.came() || change.after().isEmpty()
            ? messages.get("firms.page.back.row", change.what())
            : messages.get("firms.page.back", change.what(), change.after(), change.before()));
  }

  /** By line why it could not be brought back. */
  ObservableMap<Long, String> refused() {
    return refused;
  }
}
