package guian.registry.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Messages in the shape that an FXML loader asks for. */
final class MessagesBundle extends ResourceBundle {
  private final Messages messages;

  MessagesBundle(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return messages.has(key) ? messages.get(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }

  @Override
  public boolean containsKey(String key) {
    return messages.has(key);
  }

  @Override
  public Locale getLocale() {
    return messages.language().locale();
  }
}
