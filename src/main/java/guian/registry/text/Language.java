package guian.registry.text;

import java.util.Locale;
import java.util.Map;
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
    return of(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
  }

  /** The language of an environment's variables and a system's locale. */
  static Language of(Map<String, String> environment, Locale system) {
    // A Unix environment may ask for Chinese where the system has no Chinese locale, and may set
    // the C locale, which names no language, only for its encoding.
    boolean chinese =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(environment::get)
            .filter(Language::namesLanguage)
            .findFirst()
            .filter(value -> value.startsWith(ZH.code))
            .isPresent();
    return chinese || system.getLanguage().equals(ZH.code) ? ZH : EN;
  }

  private static boolean namesLanguage(@Nullable String value) {
    return value != null && !value.isEmpty() && !value.matches("C(\\..*)?|POSIX");
  }
}
