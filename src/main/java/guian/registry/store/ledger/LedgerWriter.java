package guian.registry.store.ledger;

import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.POLICY;
import static guian.registry.store.db.Tables.SETTING;
import static guian.registry.store.db.Tables.SOURCE;
import static guian.registry.store.db.Tables.STAKE;
import static guian.registry.store.db.Tables.UNIVERSITY;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ClawbackRecord;
import guian.registry.store.db.tables.records.CommitmentRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.GrantRecord;
import guian.registry.store.db.tables.records.InstalmentRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Fills an empty registry with a whole ledger, as one step with its history. */
public final class LedgerWriter {
  private static final int HELD = 20_000;
  private static final int PIECE = 1_000;
  private static final String FIRM_ID = "firm_id";

  /** Tables in the order in which rows may name each other. */
  private static final List<Table<?>> ORDER =
      List.of(
          SOURCE,
          FIRM,
          FIRM_NAME,
          STAKE,
          OBSERVATION,
          CLAIM,
          POLICY,
          GRANT,
          INSTALMENT,
          COMMITMENT,
          CLAWBACK,
          UNIVERSITY,
          PLACEMENT);

  private final Registry registry;

  public LedgerWriter(Registry registry) {
    this.registry = registry;
  }

  /**
   * Writes every row that {@code rows} hands over, in any order.
   *
   * @throws RefusedException {@code registry.not_empty} when the registry already holds firms;
   *     nothing is changed then
   */
  public void fill(Author author, Consumer<Consumer<LedgerRow>> rows) {
    fill(author, rows, Advance.SILENT);
  }

  /** The same, telling how far it is. */
  public void fill(Author author, Consumer<Consumer<LedgerRow>> rows, Advance advance) {
    registry.write(
        author,
        step -> {
          refuseUnlessEmpty(step.db());
          Sheaf sheaf = new Sheaf(step, author.who(), registry.clock().instant(), advance);
          rows.accept(sheaf::add);
          sheaf.flush();
          return true;
        });
  }

  private void refuseUnlessEmpty(DSLContext db) {
    if (db.fetchExists(FIRM) || db.fetchExists(SOURCE)) {
      throw new RefusedException("registry.not_empty", registry.path().toString());
    }
  }

  /** Rows on their way into the registry, held by table until there are many. */
  private static final class Sheaf {
    private final Writing step;
    private final LedgerRecords records;
    private final Map<Table<?>, List<TableRecord<?>>> held = new HashMap<>();
    private final Map<Long, Long> firmOfGrant = new HashMap<>();
    private final Advance advance;
    private int count;
    private long total;
    private long written;

    Sheaf(Writing step, String who, Instant at, Advance advance) {
      this.step = step;
      this.advance = advance;
      this.records = new LedgerRecords(who, Writing.at(at));
    }

    void add(LedgerRow row) {
      if (row instanceof LedgerRow.Setting setting) {
        step.set(SETTING.KEY, setting.key(), SETTING.VALUE, setting.value());
        return;
      }
      TableRecord<?> made = records.of(row);
      if (made instanceof GrantRecord grant) {
        firmOfGrant.put(grant.getId(), grant.getFirmId());
      }
      held.computeIfAbsent(made.getTable(), t -> new ArrayList<>()).add(made);
      total++;
      if (++count >= HELD) {
        flush();
      }
    }

    void flush() {
      ORDER.forEach(table -> flush(table, held.remove(table)));
      count = 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // rows are held under their own table
    private void flush(Table table, @Nullable List rows) {
      for (int i = 0; rows != null && i < rows.size(); i += PIECE) {
        List piece = rows.subList(i, Math.min(rows.size(), i + PIECE));
        advance.reached(written, total);
        step.insertAll(table, piece, row -> firmOf((TableRecord<?>) row));
        written += piece.size();
        advance.reached(written, total);
      }
    }

    private @Nullable Long firmOf(TableRecord<?> row) {
      return switch (row) {
        case FirmRecord firm -> firm.getId();
        case InstalmentRecord part -> firmOfGrant.get(part.getGrantId());
        case CommitmentRecord promise -> firmOfGrant.get(promise.getGrantId());
        case ClawbackRecord back -> firmOfGrant.get(back.getGrantId());
        default -> row.field(FIRM_ID) == null ? null : row.get(FIRM_ID, Long.class);
      };
    }
  }
}
