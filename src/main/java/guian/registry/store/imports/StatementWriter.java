package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CONFIRMATION;
import static guian.registry.store.db.Tables.MENTION;
import static guian.registry.store.db.Tables.RESTATEMENT;

import guian.registry.store.Writing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what an import states and the registry had already. */
final class StatementWriter {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final List<Field<?>> FIGURE =
      List.of(
          CONFIRMATION.OBSERVATION_ID,
          CONFIRMATION.IMPORT_ID,
          CONFIRMATION.SHEET,
          CONFIRMATION.CELL,
          CONFIRMATION.RAW,
          CONFIRMATION.UNIT_FROM);
  private static final List<Field<?>> FIRM =
      List.of(MENTION.FIRM_ID, MENTION.IMPORT_ID, MENTION.SAME, MENTION.OTHER);
  private static final List<Field<?>> LISTED =
      List.of(
          RESTATEMENT.TABLE_NAME,
          RESTATEMENT.ROW_ID,
          RESTATEMENT.IMPORT_ID,
          RESTATEMENT.SHEET,
          RESTATEMENT.CELL,
          RESTATEMENT.APPROVED_AMOUNT,
          RESTATEMENT.STATUS);

  private final Writing step;
  private final List<@Nullable Object[]> figures = new ArrayList<>();
  private final List<@Nullable Object[]> firms = new ArrayList<>();
  private final List<@Nullable Object[]> lists = new ArrayList<>();
  // Two groups of rows may be about one firm by a person's word.
  private final Set<Long> seen = new HashSet<>();
  // Most firms of a file are told of by the same columns.
  private final Map<Set<String>, String> fields = new HashMap<>();

  StatementWriter(Writing step) {
    this.step = step;
  }

  void add(long importId, long firmId, Statement statement) {
    if (!seen.add(firmId)) {
      return;
    }
    String same = fields.computeIfAbsent(statement.same(), said -> String.join(" ", said));
    firms.add(new @Nullable Object[] {firmId, importId, same, json(statement.other())});
    for (Statement.Figure figure : statement.figures()) {
      figures.add(
          new @Nullable Object[] {
            figure.observationId(),
            importId,
            figure.cell().sheet(),
            figure.cell().name(),
            figure.cell().raw(),
            figure.unitFrom()
          });
    }
    for (Statement.Listed listed : statement.lists()) {
      lists.add(
          new @Nullable Object[] {
            listed.table(),
            listed.id(),
            importId,
            listed.cell().sheet(),
            listed.cell().name(),
            listed.approved(),
            listed.status() == null ? null : listed.status().code()
          });
    }
  }

  private static @Nullable String json(Map<String, String> other) {
    return other.isEmpty() ? null : JSON.writeValueAsString(other);
  }

  void flush() {
    step.keep(CONFIRMATION, FIGURE, figures);
    step.keep(MENTION, FIRM, firms);
    step.keep(RESTATEMENT, LISTED, lists);
    figures.clear();
    firms.clear();
    lists.clear();
  }
}
