package guian.registry.report.pages;

/**
 * What a PDF has besides the pages of a report.
 *
 * @param contents whether a table of contents comes first
 * @param archive whether it is PDF/A-2a, tagged, for archives and for people who hear what they
 *     read (ISO 19005-2, ISO 14289-1)
 */
public record PdfStyle(boolean contents, boolean archive) {
  /** As editions are printed. */
  public static final PdfStyle PLAIN = new PdfStyle(false, false);
}
