package guian.registry.ui.growth;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows the values of a choice by their names; nothing is typed into it. */
final class Named<T> extends StringConverter<T> {
  private final Function<T, String> name;

  Named(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : name.apply(value);
  }

  @Override
  public @Nullable T fromString(String text) {
    return null;
  }
}
