package guian.registry.store;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows as the history keeps them: each value as text, a deleted row as one JSON object. */
public final class KeptRow {
  private static final JsonMapper JSON = JsonMapper.shared();

  private KeptRow() {}

  /**
   * A deleted row, to be inserted again; the columns that the store derives are left out.
   *
   * @param json what {@link ChangeLog} keeps of a deleted row
   */
  public static UpdatableRecord<?> of(DSLContext db, Table<?> table, String json) {
    Map<String, @Nullable Object> values = JSON.readValue(json, new TypeReference<>() {});
    UpdatableRecord<?> row = (UpdatableRecord<?>) db.newRecord(table);
    for (Field<?> field : table.fields()) {
      Object value = values.get(field.getName());
      if (value != null && !FirmNaming.DERIVED.contains(field)) {
        put(row, field, value);
      }
    }
    return row;
  }

  /** Puts a kept value into a row. */
  public static void put(UpdatableRecord<?> row, Field<?> field, @Nullable Object value) {
    row.fromArray(new Object[] {value}, field);
  }
}
