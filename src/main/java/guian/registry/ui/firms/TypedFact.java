package guian.registry.ui.firms;

import guian.registry.store.firm.FirmField;
import guian.registry.ui.common.TypedText;
import java.text.Normalizer;

/** Turns what a person types into a field of a firm's file into what the store takes. */
final class TypedFact {
  private TypedFact() {}

  static String stored(FirmField field, String typed) {
    return switch (field) {
      case FOUNDED_ON -> TypedText.date(typed);
      case CAPITAL -> TypedText.yuan(typed);
      case NAME, ADDRESS, NOTE, LEGAL_FORM, PARK -> typed.strip();
      default -> Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    };
  }
}
