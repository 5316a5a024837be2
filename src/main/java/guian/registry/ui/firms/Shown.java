package guian.registry.ui.firms;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows the values of a choice; nothing can be typed into it. */
final class Shown<T> extends StringConverter<T> {
  private final Function<T, String> text;

  Shown(Function<T, String> text) {
    this.text = text;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : text.apply(value);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException(typed);
  }
}
