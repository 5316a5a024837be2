package guian.registry.store;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.sqlite.Indexes;
import guian.registry.store.sqlite.SearchIndex;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/**
 * One step being written: the only way rows change. Each insert, update and delete leaves its
 * changes (who, when, through what, old, new) in the same transaction.
 */
public final class Writing {
  private static final String ID = "id";
  private static final int CHUNK = 500;
  private static final int MANY = 5_000;

  private final DSLContext db;
  private final SearchIndex search;
  private final long stepId;
  private final Instant at;
  private final RowIds ids;
  private final Set<Long> touched = new LinkedHashSet<>();
  private final Set<Long> renamed = new LinkedHashSet<>();
  private final BitSet newFirms = new BitSet();
  private final ChangeLog log;
  private final Indexes indexes;
  private final FirmNaming naming = new FirmNaming();

  Writing(DSLContext db, Author author, Instant at, SearchIndex search) {
    this.db = db;
    this.search = search;
    this.at = at;
    this.stepId =
        db.insertInto(STEP, STEP.AT, STEP.BY, STEP.VIA, STEP.IMPORT_ID)
            .values(at(at), author.who(), author.via().code(), author.importId())
            .returningResult(STEP.ID)
            .fetchSingle()
            .value1();
    this.ids = new RowIds(db);
    this.log = new ChangeLog(db, stepId);
    this.indexes = new Indexes(db);
  }

  /**
   * Prepares for so many new rows: where they are more than a table has, its indexes are made anew
   * at the end. Until then this step finds the table's rows by their id alone.
   */
  public void expect(Table<?> table, long rows) {
    if (rows >= MANY && rows >= db.fetchCount(table)) {
      indexes.drop(table);
    }
  }

  /** UTC, to the second, ISO 8601. */
  public static String at(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** For reading what this step sees; rows are changed by the methods below only. */
  public DSLContext db() {
    return db;
  }

  /** The id that the next inserted row of a table gets; there is one writer, so it stays free. */
  public long nextId(Table<?> table) {
    return ids.next(table);
  }

  /** When the step is taken. */
  public Instant at() {
    return at;
  }

  /** This step's id. */
  public long stepId() {
    return stepId;
  }

  /** Notes which step this one takes back. */
  public void undoes(long undoneStepId) {
    db.update(STEP).set(STEP.UNDOES, undoneStepId).where(STEP.ID.eq(stepId)).execute();
  }

  /** Notes which undoing step this one takes back: what that took back is done again. */
  public void redoes(long undoingStepId) {
    db.update(STEP).set(STEP.REDOES, undoingStepId).where(STEP.ID.eq(stepId)).execute();
  }

  /** Names the import this step belongs to, once its row exists. */
  public void belongsTo(long importId) {
    db.update(STEP).set(STEP.IMPORT_ID, importId).where(STEP.ID.eq(stepId)).execute();
  }

  /** Inserts a row, giving it an id when it has none, and returns the id. */
  public long insert(UpdatableRecord<?> row, @Nullable Long firmId) {
    long id = identify(row);
    naming.derive(row);
    row.attach(db.configuration());
    row.insert();
    noteInserted(row, id, firmId);
    return id;
  }

  /** Inserts many rows of one table in batches, as {@link #insert} would one by one. */
  public <R extends TableRecord<R>> void insertAll(Table<R> table, List<R> rows, FirmOf<R> firmOf) {
    for (R row : rows) {
      naming.derive(row);
      long id = identify(row);
      log.inserted(table, Long.toString(id), firmOf.firm(row));
      if (row instanceof FirmRecord) {
        newFirms.set(Math.toIntExact(id));
      } else {
        noteTouched(row);
      }
    }
    BulkInsert.records(db, table, rows);
  }

  /**
   * Inserts many rows given as values, as {@link #insert} would; this step does not change them.
   *
   * @param fields what the values are of; {@code id} is the first
   * @param rows the values; the place of the id is filled here
   * @param firmAt the place of the id of the row's firm
   */
  public void insertAll(
      Table<?> table, List<Field<?>> fields, List<@Nullable Object[]> rows, int firmAt) {
    if (rows.isEmpty()) {
      return;
    }
    for (@Nullable Object[] row : rows) {
      row[0] = nextId(table);
    }
    new BulkInsert(db, table, fields.toArray(Field[]::new)).insert(rows);
    log.inserted(table, fields.get(firmAt), (Long) rows.getFirst()[0], (Long) rows.getLast()[0]);
  }

  /**
   * Inserts rows, given as values, that tell of other rows and have no history of their own: what
   * an import states and the registry has already.
   */
  public void keep(Table<?> table, List<Field<?>> fields, List<@Nullable Object[]> rows) {
    new BulkInsert(db, table, fields.toArray(Field[]::new)).insert(rows);
  }

  /**
   * Stores bytes under the key that rows name them by. They have no history of their own: they
   * never change and never go, so whatever step names them finds them.
   */
  public void content(UpdatableRecord<?> row) {
    row.attach(db.configuration());
    row.insert();
  }

  /** Removes such rows. */
  public void forget(Table<?> table, Condition which) {
    db.deleteFrom(table).where(which).execute();
  }

  /** Which firm's history a row's changes belong to. */
  @FunctionalInterface
  public interface FirmOf<R> {
    /** The firm's id, or null when the row belongs to none. */
    @Nullable Long firm(R row);
  }

  // By the record's own field: jOOQ compares any other with each field's SQL, row by row.
  @SuppressWarnings("unchecked")
  private long identify(TableRecord<?> row) {
    Field<Long> idField = (Field<Long>) Objects.requireNonNull(row.field(ID));
    Long given = row.get(idField);
    if (given != null) {
      return given;
    }
    long id = nextId(row.getTable());
    row.set(idField, id);
    return id;
  }

  private void noteInserted(TableRecord<?> row, long id, @Nullable Long firmId) {
    Long firm = row instanceof FirmRecord ? Long.valueOf(id) : firmId;
    log.inserted(row.getTable(), Long.toString(id), firm);
    noteTouched(row);
  }

  private void noteTouched(Record row) {
    if (row instanceof FirmRecord firm) {
      touched.add(firm.getId());
    } else if (row instanceof FirmNameRecord other) {
      touched.add(other.getFirmId());
      renamed.add(other.getFirmId());
    }
  }

  /**
   * Sets the fields of a fetched row that differ from what it held, one change each.
   *
   * @return how many fields changed
   */
  public int update(UpdatableRecord<?> row, @Nullable Long firmId) {
    naming.derive(row);
    int changed = 0;
    String id = Objects.requireNonNull(row.get(ID)).toString();
    for (Field<?> field : row.fields()) {
      Object before = row.original(field);
      Object after = row.get(field);
      boolean logged = row.touched(field) && !FirmNaming.DERIVED.contains(field);
      if (logged && !Objects.equals(before, after)) {
        log.updated(row.getTable(), id, firmId, field, before, after);
        changed++;
      }
    }
    if (changed > 0) {
      noteTouched(row);
      if (row instanceof FirmRecord && row.touched(FIRM.SEARCH_TEXT)) {
        renamed.add(row.get(FIRM.ID));
      }
      row.attach(db.configuration());
      row.store();
    }
    return changed;
  }

  /** Deletes a fetched row; its values stay in the history. */
  public void delete(UpdatableRecord<?> row, @Nullable Long firmId) {
    log.deleted(row.getTable(), Objects.requireNonNull(row.get(ID)).toString(), firmId, row);
    noteTouched(row);
    row.attach(db.configuration());
    row.delete();
  }

  /** Deletes fetched rows of one table, as {@link #delete} would one by one. */
  public <R extends UpdatableRecord<R>> void deleteAll(
      Table<R> table, List<R> rows, FirmOf<R> firmOf) {
    Field<Long> idField = Objects.requireNonNull(table.field(ID, Long.class));
    List<Long> ids = new ArrayList<>();
    for (R row : rows) {
      long id = Objects.requireNonNull(row.get(idField));
      ids.add(id);
      log.deleted(table, Long.toString(id), firmOf.firm(row), row);
      noteTouched(row);
    }
    for (int i = 0; i < ids.size(); i += CHUNK) {
      List<Long> some = ids.subList(i, Math.min(ids.size(), i + CHUNK));
      db.deleteFrom(table).where(idField.in(some)).execute();
    }
  }

  /** Sets a keyed text row such as a setting: null removes it. */
  public <R extends Record> void set(
      TableField<R, String> key,
      String name,
      TableField<R, String> valueField,
      @Nullable String value) {
    Table<R> table = Objects.requireNonNull(key.getTable());
    String before = db.select(valueField).from(table).where(key.eq(name)).fetchOne(valueField);
    if (Objects.equals(before, value)) {
      return;
    }
    log.updated(table, name, null, valueField, before, value);
    db.deleteFrom(table).where(key.eq(name)).execute();
    if (value != null) {
      db.insertInto(table).set(key, name).set(valueField, value).execute();
    }
  }

  /** Writes what is collected; a step that changed nothing is none. */
  void finish() {
    log.finish();
    indexes.restore();
    naming.refresh(db, renamed);
    search.add(newFirms);
    search.refresh(touched);
    if (!db.fetchExists(CHANGE, CHANGE.STEP_ID.eq(stepId))) {
      db.deleteFrom(STEP).where(STEP.ID.eq(stepId)).execute();
    }
  }
}
