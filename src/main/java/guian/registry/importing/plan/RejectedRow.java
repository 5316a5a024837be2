package guian.registry.importing.plan;

import guian.registry.importing.asking.Wording;

/**
 * A row that looks like data and cannot be used.
 *
 * @param code {@code no_firm_name}, {@code name_unclear}, {@code name_doubtful} or {@code
 *     fields_shifted}
 * @param raw the text that stands for the row
 */
public record RejectedRow(String sheet, int row, String code, String raw) {
  /** The sentence that says why. */
  public Wording wording() {
    return Wording.of("import.rejected." + code, raw);
  }
}
