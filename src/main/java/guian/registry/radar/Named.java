package guian.registry.radar;

import guian.registry.text.Language;

/** A text of the file of definitions in both languages. */
public record Named(String zh, String en) {
  /** The text in a language. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
