package guian.registry.ui.incentives;

import guian.registry.store.grants.GrantQueries;
import guian.registry.text.Messages;
import guian.registry.ui.port.Ports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The file of the grant that is shown; one that came after another was asked for is dropped. */
final class ShownGrant {
  private final GrantQueries queries;
  private final Clock clock;
  private final Ports ports;
  private final Messages messages;
  private final ObjectProperty<@Nullable GrantContent> content = new SimpleObjectProperty<>();
  private long question;

  ShownGrant(GrantServices services, Ports ports, Messages messages) {
    this.queries = services.queries();
    this.clock = services.clock();
    this.ports = ports;
    this.messages = messages;
  }

  /** Reads a grant's file; null shows none. */
  void show(@Nullable Long id) {
    long mine = ++question;
    if (id == null) {
      content.set(null);
      return;
    }
    GrantTexts texts = new GrantTexts(messages, LocalDate.now(clock));
    ports
        .tasks()
        .of(progress -> queries.file(id).map(texts::content))
        .onSuccess(found -> arrived(mine, found))
        .start();
  }

  private void arrived(long mine, Optional<GrantContent> found) {
    if (mine == question) {
      content.set(found.orElse(null));
    }
  }

  /** Null while no grant is shown. */
  ReadOnlyObjectProperty<@Nullable GrantContent> contentProperty() {
    return content;
  }
}
