package guian.registry.importing.asking;

import guian.registry.model.Coded;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something about one cell that a person should know.
 *
 * @param row its row; 0 for a heading, which concerns a whole column
 * @param code what it is, for example {@code credit_code_check}
 * @param raw the text of the cell as the file has it
 * @param arguments what its sentence names, after the raw text
 */
public record Issue(
    Severity severity,
    String sheet,
    int row,
    @Nullable String cell,
    String code,
    @Nullable String raw,
    List<String> arguments) {
  /** Warnings of a value that could be read but not be taken as it stands. */
  private static final Set<String> NOT_TAKEN =
      Set.of(
          "amount_approximate",
          "industry_unknown",
          "status_unknown",
          "size_unknown",
          "unit_misfit");

  /** How much it matters: an error's value is not taken. */
  public enum Severity implements Coded {
    ERROR,
    WARNING,
    INFO
  }

  /** Whether the cell's value, or its column's values, are not taken because of it. */
  public boolean leavesOut() {
    return severity == Severity.ERROR || NOT_TAKEN.contains(code);
  }

  /** The sentence. */
  public Wording wording() {
    List<String> all = new java.util.ArrayList<>();
    all.add(raw == null ? "" : raw);
    all.addAll(arguments);
    return new Wording("import.issue." + code, List.copyOf(all));
  }
}
