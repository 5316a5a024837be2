package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.DOCUMENT;

import guian.registry.store.db.tables.records.ChangeRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import tools.jackson.databind.json.JsonMapper;

/** Finds the names of the documents that changes are about, those that were removed as well. */
final class DocumentLines {
  private final DSLContext db;

  DocumentLines(DSLContext db) {
    this.db = db;
  }

  /** The names by the ids of their rows. */
  Map<String, String> of(Collection<ChangeRecord> changes) {
    Set<String> ids =
        changes.stream()
            .filter(change -> change.getTableName().equals(DOCUMENT.getName()))
            .map(ChangeRecord::getRowId)
            .collect(Collectors.toSet());
    Map<String, String> names = new HashMap<>();
    if (ids.isEmpty()) {
      return names;
    }
    db.select(CHANGE.ROW_ID, CHANGE.OLD_VALUE)
        .from(CHANGE)
        .where(CHANGE.TABLE_NAME.eq(DOCUMENT.getName()))
        .and(CHANGE.ACTION.eq("delete"))
        .and(CHANGE.ROW_ID.in(ids))
        .forEach(r -> names.put(r.value1(), name(r.value2())));
    db.select(DOCUMENT.ID, DOCUMENT.NAME)
        .from(DOCUMENT)
        .where(DOCUMENT.ID.in(ids.stream().map(Long::valueOf).toList()))
        .forEach(r -> names.put(r.value1().toString(), r.value2()));
    return names;
  }

  private static String name(String json) {
    return JsonMapper.shared().readTree(json).get(DOCUMENT.NAME.getName()).asString();
  }
}
