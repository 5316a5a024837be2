package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.port.Ports;
import java.util.List;
import java.util.function.Consumer;

/** Copies rows of the table as text for a spreadsheet, and says how many. */
final class RowCopying {
  private static final int AT_MOST = 10_000;

  private final FirmReader reader;
  private final Ports ports;
  private final Messages messages;

  RowCopying(FirmReader reader, Ports ports, Messages messages) {
    this.reader = reader;
    this.ports = ports;
    this.messages = messages;
  }

  void copy(FirmQuestion question, List<Integer> places, Consumer<String> clipboard) {
    if (places.size() > AT_MOST) {
      ports.notices().refused(messages.get("firms.copy.many", AT_MOST));
      return;
    }
    ports
        .tasks()
        .of(progress -> reader.copy(question, places))
        .onSuccess(text -> {
          clipboard.accept(text);
          ports.notices().done(messages.get("firms.copied", places.size()));
        })
        .start();
  }
}
