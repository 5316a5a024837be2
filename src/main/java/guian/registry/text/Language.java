package guian.registry.text;

import java.util.Locale;

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

  /** Chinese where the system speaks Chinese, else English. */
  public static Language ofSystem() {
    return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals(ZH.code) ? ZH : EN;
  }
}
