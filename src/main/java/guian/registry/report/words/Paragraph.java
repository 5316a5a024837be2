package guian.registry.report.words;

import guian.registry.store.report.OwnSentence;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a report in one language.
 *
 * @param composed what the figures say; empty where only a person says something
 * @param basis the figures in words that a person's wording stands on
 * @param own what a person says instead; null when nobody does
 */
public record Paragraph(Place place, String composed, String basis, @Nullable OwnSentence own) {
  /** What is printed; empty for nothing. */
  public String text() {
    return own == null ? composed : own.said();
  }

  /** Whether a person says it. */
  public boolean isOwn() {
    return own != null;
  }

  /** Whether the figures say something else than when a person worded it. */
  public boolean isOutdated() {
    return own != null && !own.composed().equals(basis);
  }
}
