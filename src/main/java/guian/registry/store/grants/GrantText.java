package guian.registry.store.grants;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.GrantStatus;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a person typed into a field of a grant, and refuses what it cannot be. */
final class GrantText {
  private static final Set<GrantField> NEEDED =
      Set.of(GrantField.STATUS, GrantField.SAID, GrantField.ASKED);
  private static final Set<String> OUTCOMES = Set.of("met", "missed");

  private GrantText() {}

  /** The value to store; null for nothing typed. */
  static @Nullable Object stored(GrantField field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      if (NEEDED.contains(field)) {
        throw new RefusedException("grant.needed");
      }
      return null;
    }
    String text = typed.strip();
    return switch (field.kind()) {
      case TEXT -> text;
      case DATE ->
          PartialDate.parse(text).orElseThrow(() -> new RefusedException("grant.date", text)).iso();
      case PERIOD ->
          Period.parse(text).orElseThrow(() -> new RefusedException("grant.period", text)).code();
      case AMOUNT ->
          Amount.yuan(text)
              .orElseThrow(() -> new RefusedException("grant.amount", text))
              .hundredths();
      case STATUS ->
          Coded.find(GrantStatus.class, text)
              .orElseThrow(() -> new RefusedException("grant.status", text))
              .code();
      case OUTCOME -> outcome(text);
    };
  }

  private static String outcome(String text) {
    if (!OUTCOMES.contains(text)) {
      throw new RefusedException("grant.outcome", text);
    }
    return text;
  }
}
