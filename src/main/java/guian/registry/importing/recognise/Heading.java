package guian.registry.importing.recognise;

import guian.registry.importing.value.Unit;
import guian.registry.model.Nature;
import org.jspecify.annotations.Nullable;

/**
 * What the heading of one column says.
 *
 * @param text the heading as written, its rows joined
 * @param subject what the column is about
 * @param words what it says about the period
 * @param unit the unit it names; null when it names none
 * @param currency the currency it names without a scale; null when it names none
 * @param nature actual, unless it says forecast or target; prior figures are told by the period
 * @param edition the edition of the industry classification it names; null when it names none
 */
public record Heading(
    String text,
    Subject subject,
    PeriodWords words,
    @Nullable Unit unit,
    @Nullable String currency,
    Nature nature,
    @Nullable String edition) {
  /** The same heading in a unit that it does not say itself. */
  Heading in(Unit other) {
    return new Heading(text, subject, words, other, currency, nature, edition);
  }

  /** The same heading without the unit of the caption above it. */
  Heading inNoUnit() {
    return new Heading(text, subject, words, null, currency, nature, edition);
  }

  /** The same heading by its whole text. */
  Heading called(String whole) {
    return new Heading(whole, subject, words, unit, currency, nature, edition);
  }

  /** Whether any part of it was recognised. */
  public boolean isKnown() {
    return subject.kind() != Subject.Kind.UNKNOWN;
  }

  /** The same heading about something that it does not say itself. */
  Heading about(Subject other) {
    return new Heading(text, other, words, unit, currency, nature, edition);
  }
}
