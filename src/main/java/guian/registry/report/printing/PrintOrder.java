package guian.registry.report.printing;

import guian.registry.model.Coded;
import guian.registry.model.RefusedException;

/**
 * What is to be printed of a document, and how.
 *
 * @param printer its name in the spooler
 * @param title what the job is called in the queue
 */
public record PrintOrder(String printer, String title, PageRanges pages, int copies, Sides sides) {
  private static final int MOST_COPIES = 999;

  /** Which sides of the paper are printed. */
  public enum Sides implements Coded {
    ONE("one-sided"),
    /** Bound at the long edge, as GB/T 9704-2012 has it. */
    LONG_EDGE("two-sided-long-edge"),
    SHORT_EDGE("two-sided-short-edge");

    private final String keyword;

    Sides(String keyword) {
      this.keyword = keyword;
    }

    /** The value of the attribute "sides" of RFC 8011. */
    String keyword() {
      return keyword;
    }
  }

  /**
   * Reads a number of copies.
   *
   * @throws RefusedException {@code report.print.copies} when it is none from 1 to 999
   */
  public static int copies(String written) {
    String text = written.strip();
    int copies = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    if (copies < 1) {
      throw new RefusedException("report.print.copies", text, MOST_COPIES);
    }
    return copies;
  }
}
