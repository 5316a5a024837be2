package guian.registry.store.history;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;

import guian.registry.store.FirmNaming;
import guian.registry.store.KeptRow;
import guian.registry.store.db.DefaultSchema;
import guian.registry.store.db.tables.records.ChangeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Reverses changes of the history one after the other, the newest first, leaving no history. */
final class Reversal {
  private static final String ID = "id";
  private static final int CHUNK = 500;

  private final DSLContext db;
  private final FirmNaming naming = new FirmNaming();

  Reversal(DSLContext db) {
    this.db = db;
  }

  /** How many of the changes are certainly whole: the last row's may go on behind them. */
  static int lastBoundary(List<ChangeRecord> changes) {
    int end = changes.size() - 1;
    while (end > 0 && isSameRow(changes.get(end - 1), changes.getLast())) {
      end--;
    }
    return end;
  }

  private static boolean isSameRow(ChangeRecord one, ChangeRecord other) {
    return one.getTableName().equals(other.getTableName())
        && one.getRowId().equals(other.getRowId());
  }

  /** Reverses changes that come the newest first. */
  void reverse(List<ChangeRecord> changes) {
    for (int i = 0; i < changes.size(); ) {
      int end = endOfRun(changes, i);
      run(changes.subList(i, end));
      i = end;
    }
    refreshSearch(changes);
  }

  // What a search meets of a firm follows from rows of two tables.
  private void refreshSearch(List<ChangeRecord> changes) {
    List<Long> renamed =
        new ArrayList<>(
            changes.stream()
                .flatMap(Reversal::renamed)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    for (int i = 0; i < renamed.size(); i += CHUNK) {
      naming.refresh(db, renamed.subList(i, Math.min(renamed.size(), i + CHUNK)));
    }
  }

  private static Stream<@Nullable Long> renamed(ChangeRecord change) {
    boolean named =
        change.getTableName().equals(FIRM_NAME.getName())
            || (change.getTableName().equals(FIRM.getName())
                && (change.getAction().equals("delete") || isName(change.getField())));
    if (!named) {
      return Stream.empty();
    }
    // A name that went over to another firm goes back.
    return FIRM_NAME.FIRM_ID.getName().equals(change.getField())
        ? Stream.of(change.getFirmId(), Long.valueOf(change.getOldValue()))
        : Stream.of(change.getFirmId());
  }

  private static boolean isName(@Nullable String field) {
    return FIRM.NAME.getName().equals(field) || FIRM.NAME_EN.getName().equals(field);
  }

  // Rows that came together go together; the fields of one row change together, since some go in
  // pairs.
  private static int endOfRun(List<ChangeRecord> changes, int start) {
    ChangeRecord first = changes.get(start);
    int end = start + 1;
    while (end < changes.size() && goesWith(first, changes.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean goesWith(ChangeRecord first, ChangeRecord next) {
    if (!first.getAction().equals(next.getAction())
        || !first.getStepId().equals(next.getStepId())) {
      return false;
    }
    return switch (first.getAction()) {
      case "insert" -> first.getTableName().equals(next.getTableName());
      case "update" -> isSameRow(first, next);
      default -> false;
    };
  }

  private void run(List<ChangeRecord> run) {
    ChangeRecord first = run.getFirst();
    Table<?> table =
        Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(first.getTableName()));
    switch (first.getAction()) {
      case "insert" -> remove(table, run);
      case "delete" -> restore(table, first);
      default -> {
        if (table.field(ID) == null) {
          run.forEach(change -> resetKeyed(table, change));
        } else {
          reset(table, run);
        }
      }
    }
  }

  private void remove(Table<?> table, List<ChangeRecord> run) {
    Field<Long> id = id(table);
    List<Long> ids = new ArrayList<>(run.stream().map(c -> Long.valueOf(c.getRowId())).toList());
    for (int i = 0; i < ids.size(); i += CHUNK) {
      db.deleteFrom(table).where(id.in(ids.subList(i, Math.min(ids.size(), i + CHUNK)))).execute();
    }
  }

  private static Field<Long> id(Table<?> table) {
    return Objects.requireNonNull(table.field(ID, Long.class));
  }

  private void restore(Table<?> table, ChangeRecord change) {
    UpdatableRecord<?> row = KeptRow.of(db, table, change.getOldValue());
    naming.derive(row);
    row.insert();
  }

  private void reset(Table<?> table, List<ChangeRecord> run) {
    Object found = db.fetchOne(table, id(table).eq(Long.valueOf(run.getFirst().getRowId())));
    UpdatableRecord<?> row = (UpdatableRecord<?>) Objects.requireNonNull(found);
    for (ChangeRecord change : run) {
      KeptRow.put(
          row, Objects.requireNonNull(table.field(change.getField())), change.getOldValue());
    }
    naming.derive(row);
    row.store();
  }

  // A setting has no id: its key names it.
  private void resetKeyed(Table<?> table, ChangeRecord change) {
    Field<String> value = Objects.requireNonNull(table.field(change.getField(), String.class));
    Field<String> key = Objects.requireNonNull(table.field(0, String.class));
    db.deleteFrom(table).where(key.eq(change.getRowId())).execute();
    if (change.getOldValue() != null) {
      db.insertInto(table).set(key, change.getRowId()).set(value, change.getOldValue()).execute();
    }
  }
}
