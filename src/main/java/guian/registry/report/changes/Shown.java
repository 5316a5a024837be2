package guian.registry.report.changes;

import guian.registry.model.Coded;
import guian.registry.report.figures.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a place: a number, a word, or neither, which is printed as — or not at all.
 *
 * @param number in yuan, per cent, or what is counted
 * @param word the code of what stands instead of a number
 */
public record Shown(@Nullable BigDecimal number, String word) {
  /** Nothing, or —. */
  public static final Shown NONE = new Shown(null, "");

  static Shown of(@Nullable BigDecimal number) {
    return number == null ? NONE : new Shown(number, "");
  }

  static Shown of(long count) {
    return of(BigDecimal.valueOf(count));
  }

  static Shown of(Coded word) {
    return new Shown(null, word.code());
  }

  /** A firm's figure, or why it has none. */
  static Shown of(Reading reading) {
    return switch (reading.state()) {
      case REPORTED -> of(reading.value());
      case NOT_DUE -> NONE;
      case NOT_DISCLOSED, FOREIGN, MISSING -> of(reading.state());
    };
  }

  /** As an edition keeps it: 1500.00, or a word. */
  String text() {
    return number == null ? word : number.toPlainString();
  }

  /** Reads {@link #text}. */
  static Shown parse(String text) {
    boolean isWord = text.isEmpty() || Character.isLetter(text.charAt(0));
    return isWord ? new Shown(null, text) : of(new BigDecimal(text));
  }

  boolean isSame(Shown other) {
    return word.equals(other.word) && Same.number(number, other.number);
  }
}
