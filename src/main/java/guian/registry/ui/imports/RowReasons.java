package guian.registry.ui.imports;

import guian.registry.importing.asking.Issue.Severity;
import guian.registry.importing.match.Duplicate;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.plan.RejectedRow;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why rows of a sheet are refused, or taken only once. */
final class RowReasons {
  private final SortedMap<Integer, Reason> reasons = new TreeMap<>();

  /** A sentence about a row, and how much it matters. */
  record Reason(Severity severity, String sentence) {}

  RowReasons(Plan plan, String sheet, ImportTexts texts) {
    RepeatedRows rows = new RepeatedRows(plan);
    rows.in(sheet).forEach(duplicate -> repeated(duplicate, rows, texts));
    plan.rejected().stream()
        .filter(row -> row.sheet().equals(sheet))
        .forEach(row -> refused(row, texts));
  }

  private void repeated(Duplicate duplicate, RepeatedRows rows, ImportTexts texts) {
    String first = Integer.toString(duplicate.rows().getFirst());
    String why = texts.sentence(duplicate.why());
    String sentence = texts.messages().get("imports.reason.duplicate", first, why);
    rows.of(duplicate).forEach(row -> reasons.put(row, new Reason(Severity.WARNING, sentence)));
  }

  private void refused(RejectedRow row, ImportTexts texts) {
    String why = texts.sentence(row.wording());
    String sentence = texts.messages().get("imports.reason.rejected", why);
    reasons.put(row.row(), new Reason(Severity.ERROR, sentence));
  }

  /** The reasons by row, from the top. */
  SortedMap<Integer, Reason> all() {
    return reasons;
  }

  /** The sentence about a row; empty for any other row. */
  Optional<String> of(int row) {
    return Optional.ofNullable(reasons.get(row)).map(Reason::sentence);
  }
}
