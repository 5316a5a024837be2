package guian.registry.text;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language the program speaks; {@link #code} is its ISO 639-1 code. */
public enum Language {
  ZH("zh", Locale.SIMPLIFIED_CHINESE),
  EN("en", Locale.ENGLISH);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** {@code zh} or {@code en}. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** Chinese where the user's environment or the system speaks Chinese, else English. */
  public static Language ofSystem() {
    // A Unix environment may ask for Chinese where the system has no Chinese locale.
    boolean chinese =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(System::getenv)
            .filter(Language::isSet)
            .findFirst()
            .filter(value -> value.startsWith(ZH.code))
            .isPresent();
    return chinese || Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals(ZH.code)
        ? ZH
        : EN;
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isEmpty();
  }
}
