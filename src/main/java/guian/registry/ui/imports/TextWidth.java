package guian.registry.ui.imports;

/** About how wide a text of 12 pixels is; a view model knows no font. */
final class TextWidth {
  private static final double WIDE = 12;
  private static final double NARROW = 7;
  private static final char FIRST_WIDE = '\u2e80';

  private TextWidth() {}

  static double of(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) >= FIRST_WIDE ? WIDE : NARROW;
    }
    return width;
  }
}
