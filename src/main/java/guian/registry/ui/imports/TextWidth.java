package guian.registry.ui.imports;

/** About how wide a text of 12 pixels is; a view model knows no font. */
final class TextWidth {
  private static final double WIDE = 12;
  private static final double CAPITAL = 7.8;
  private static final double NARROW = 6.7;
  private static final double SPACE = 2.8;
  private static final char FIRST_WIDE = '\u2e80';

  private TextWidth() {}

  static double of(String text) {
    return text.chars().mapToDouble(TextWidth::of).sum();
  }

  private static double of(int letter) {
    if (letter >= FIRST_WIDE) {
      return WIDE;
    }
    return letter == ' ' ? SPACE : Character.isUpperCase(letter) ? CAPITAL : NARROW;
  }
}
