package guian.registry.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows the values of a choice by their names; nothing can be typed into it. */
public final class Named<T> extends StringConverter<T> {
  private final Function<T, String> name;

  /** Shows a value by what {@code name} calls it, and no value as nothing. */
  public Named(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : name.apply(value);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException(typed);
  }
}
