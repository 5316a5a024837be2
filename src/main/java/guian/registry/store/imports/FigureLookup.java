package guian.registry.store.imports;

import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.db.tables.records.SourceRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;

/** Looks up the figures of firms that are in use, with those kept beside them. */
final class FigureLookup {
  private static final List<TableField<ObservationRecord, ?>> READ =
      List.of(
          OBSERVATION.ID,
          OBSERVATION.FIRM_ID,
          OBSERVATION.INDICATOR,
          OBSERVATION.PERIOD,
          OBSERVATION.NATURE,
          OBSERVATION.STANDING,
          OBSERVATION.AMOUNT,
          OBSERVATION.UNIT,
          OBSERVATION.LINE,
          OBSERVATION.SOURCE_ID);

  private final DSLContext db;
  private final Set<String> indicators;
  private final Map<FigureKey, KnownFigure> current = new HashMap<>();
  private final Map<FigureKey, List<KnownFigure.Beside>> beside = new HashMap<>();
  private final Map<Long, SourceRecord> sources;
  private final Map<String, Period> periods = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  FigureLookup(DSLContext db, Set<String> indicators) {
    this.db = db;
    this.indicators = indicators;
    this.sources = db.selectFrom(SOURCE).fetchMap(SOURCE.ID);
  }

  void read(Collection<Long> firmIds) {
    // Ten of the columns: those with the evidence take as long again. As values, for as records
    // they take twice as long.
    var query =
        db.select(READ)
            .from(OBSERVATION)
            .where(FiguresOf.firms(firmIds))
            .and(OBSERVATION.INDICATOR.in(indicators))
            .and(OBSERVATION.STANDING.ne(Standing.FORMER.code()));
    try (var cursor = query.fetchLazy()) {
      ResultSet rows = Objects.requireNonNull(cursor.resultSet());
      while (rows.next()) {
        note(rows);
      }
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
  }

  // The columns stand in the order of READ, from 1.
  private void note(ResultSet row) throws SQLException {
    FigureKey key =
        new FigureKey(
            row.getLong(2),
            shared(row.getString(3)),
            periods.computeIfAbsent(row.getString(4), code -> Period.parse(code).orElseThrow()),
            Coded.of(Nature.class, row.getString(5)));
    long hundredths = row.getLong(7);
    Amount amount = row.wasNull() ? null : new Amount(hundredths, shared(row.getString(8)));
    String line = SourceLine.of(row.getString(9), source(row.getLong(10)));
    long id = row.getLong(1);
    if (row.getString(6).equals(Standing.CURRENT.code())) {
      current.put(key, new KnownFigure(id, amount, line, List.of()));
    } else {
      beside
          .computeIfAbsent(key, unused -> new ArrayList<>())
          .add(new KnownFigure.Beside(id, amount, line));
    }
  }

  private SourceRecord source(long id) {
    return Objects.requireNonNull(sources.get(id));
  }

  private String shared(String text) {
    return texts.computeIfAbsent(text, one -> one);
  }

  /** What was read. */
  Map<FigureKey, KnownFigure> known() {
    beside.forEach((key, others) ->
        current.computeIfPresent(
            key,
            (unused, figure) ->
                new KnownFigure(figure.id(), figure.amount(), figure.line(), List.copyOf(others))));
    return current;
  }
}
