package guian.registry.store.imports;

import guian.registry.model.GrantStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an import states of a firm that the registry has, and that changes nothing: it is kept so
 * that it outlives the import that brought it first.
 *
 * @param same the facts that the registry has as the file states them, {@link #RELATION} and {@link
 *     #RESIDENT} among them
 * @param other facts as the file states them where the registry's stay, by field
 */
public record Statement(
    Set<String> same, Map<String, String> other, List<Figure> figures, List<Listed> lists) {
  /** The relation among the facts. */
  public static final String RELATION = "relation";

  /** Among the other facts: the names that the file gives as former ones, one a line. */
  public static final String FORMER_NAMES = "former_names";

  /** Among the other facts: the id of a branch's head office, and its name in the file's words. */
  public static final String HEAD_OFFICE = "head_office";

  /** That the firm is in the ledger, among the facts. */
  public static final String RESIDENT = "is_resident";

  /** The tables whose rows are restated. */
  public static final String GRANT = "grant";

  public static final String INSTALMENT = "instalment";
  public static final String CLAWBACK = "clawback";
  public static final String PLACEMENT = "placement";

  /** Nothing but that the import is about the firm. */
  public static final Statement NONE = new Statement(Set.of(), Map.of(), List.of(), List.of());

  /** The same with the head office that the file names. */
  public Statement withHead(long owner, String said) {
    Map<String, String> all = new HashMap<>(other);
    all.put(HEAD_OFFICE, owner + " " + said);
    return new Statement(same, Map.copyOf(all), figures, lists);
  }

  /** The same with figures and lists. */
  public Statement with(List<Figure> more, List<Listed> listed) {
    return new Statement(same, other, more, listed);
  }

  /** A figure that the registry has. */
  public record Figure(long observationId, @Nullable String unitFrom, ImportBatch.Cell cell) {}

  /**
   * A grant, an instalment, what was taken back, or posts that the registry has.
   *
   * @param table the table's name
   * @param approved of a grant, the amount in fen that the file states
   * @param status of a grant, how it stands by the file
   */
  public record Listed(
      String table,
      long id,
      ImportBatch.Cell cell,
      @Nullable Long approved,
      @Nullable GrantStatus status) {}
}
