package guian.registry.store.imports;

import java.util.List;

/**
 * What came of undoing an import.
 *
 * @param firmsRemoved firms that the import had made
 * @param factsRestored facts that are as before
 * @param figuresRemoved figures that the import had brought
 * @param figuresRestored figures that are in use again
 * @param kept what was changed after the import, and stays
 */
public record UndoneImport(
    String file,
    int firmsRemoved,
    int factsRestored,
    int figuresRemoved,
    int figuresRestored,
    List<Kept> kept) {
  /**
   * Something that stays.
   *
   * @param field the column of the firm that stays as edited; {@code firm} for a whole firm that
   *     the import made and that something else now builds on; {@code grant} for a grant, posts or
   *     a claim; an indicator and a period for a figure that was typed since
   */
  public record Kept(long firmId, String firm, String field) {}
}
