package guian.registry.model;

import org.jspecify.annotations.Nullable;

/** A firm's name with its English one, null where none is recorded. */
public record FirmName(String name, @Nullable String nameEn) {
  /** The name in Chinese, or in English where an English one is recorded. */
  public String in(boolean chinese) {
    return chinese || nameEn == null ? name : nameEn;
  }
}
