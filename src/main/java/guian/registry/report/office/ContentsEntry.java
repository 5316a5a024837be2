package guian.registry.report.office;

/**
 * A line of a table of contents.
 *
 * @param level 1 for a section, 2 for what is below it
 * @param page the page it begins on, as the same report is printed
 */
public record ContentsEntry(String title, int level, int page) {}
