package guian.registry.radar;

import guian.registry.model.Coded;

/** From the year before to the year that is judged. */
public enum Movement implements Coded {
  /** Yes now, and not before. */
  ENTERS,
  /** Yes before, and not now. */
  LEAVES,
  /** Yes in both years. */
  STAYS,
  /** Something is missing for one of the two years. */
  UNSURE,
  /** No in both years. */
  BELOW,
  /** Not meant by the definition. */
  OUT;

  static Movement of(Answer before, Answer now) {
    return switch (now) {
      case YES ->
          switch (before) {
            case YES -> STAYS;
            case NO, OUT_OF_SCOPE -> ENTERS;
            case CANNOT_BE_JUDGED -> UNSURE;
          };
      case NO ->
          switch (before) {
            case YES -> LEAVES;
            case NO, OUT_OF_SCOPE -> BELOW;
            case CANNOT_BE_JUDGED -> UNSURE;
          };
      case OUT_OF_SCOPE -> before == Answer.YES ? LEAVES : OUT;
      case CANNOT_BE_JUDGED -> UNSURE;
    };
  }
}
