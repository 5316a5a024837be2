package guian.registry.store.imports;

import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.model.Coded;
import guian.registry.model.Standing;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.db.tables.records.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** Settles anew which figure of a key is in use, after some of its figures have gone. */
public final class FigureSettling {
  private static final int CHUNK = 500;

  private final Writing step;
  private final Map<Long, SourceRecord> sources;

  /** What a figure is of, as stored. */
  public record Key(long firm, String indicator, String period, String nature) {}

  /** Settles as part of a step. */
  public FigureSettling(Writing step) {
    this.step = step;
    this.sources = step.db().selectFrom(SOURCE).fetchMap(SOURCE.ID);
  }

  /** What a figure is of. */
  public static Key key(ObservationRecord row) {
    return new Key(row.getFirmId(), row.getIndicator(), row.getPeriod(), row.getNature());
  }

  /**
   * Settles keys.
   *
   * @param inUse told of each key the figure that is in use now
   */
  public void settle(Collection<Key> keys, BiConsumer<Key, ObservationRecord> inUse) {
    Set<Key> wanted = new LinkedHashSet<>(keys);
    List<Long> firms = wanted.stream().map(Key::firm).distinct().toList();
    for (int i = 0; i < firms.size(); i += CHUNK) {
      Map<Key, List<ObservationRecord>> rows = new HashMap<>();
      step.db()
          .selectFrom(OBSERVATION)
          .where(FiguresOf.firms(firms.subList(i, Math.min(firms.size(), i + CHUNK))))
          .orderBy(OBSERVATION.ID)
          .forEach(row -> {
            if (wanted.contains(key(row))) {
              rows.computeIfAbsent(key(row), unused -> new ArrayList<>()).add(row);
            }
          });
      rows.forEach((key, ofKey) -> settle(key, ofKey, inUse));
    }
  }

  private void settle(
      Key key, List<ObservationRecord> rows, BiConsumer<Key, ObservationRecord> inUse) {
    Map<Long, Standing> standings = Standings.of(rows.stream().map(this::row).toList());
    // The one in use makes room before another comes: there is one for each key.
    for (boolean coming : new boolean[] {false, true}) {
      for (ObservationRecord row : rows) {
        Standing standing = Objects.requireNonNull(standings.get(row.getId()));
        boolean isComing = standing == Standing.CURRENT;
        if (isComing == coming && !row.getStanding().equals(standing.code())) {
          row.setStanding(standing.code());
          step.update(row, row.getFirmId());
        }
      }
    }
    rows.stream()
        .filter(row -> row.getStanding().equals(Standing.CURRENT.code()))
        .forEach(row -> inUse.accept(key, row));
  }

  private Standings.Row row(ObservationRecord row) {
    Long ofImport = row.getImportId();
    return new Standings.Row(
        row.getId(),
        ofImport == null ? 0 : ofImport,
        line(row),
        Coded.of(Standing.class, row.getStanding()),
        row.getAmount() != null,
        row.getSettledAgainst());
  }

  private String line(ObservationRecord row) {
    return SourceLine.of(row.getLine(), Objects.requireNonNull(sources.get(row.getSourceId())));
  }

  /** Whether a figure was typed. */
  boolean isTyped(ObservationRecord row) {
    return line(row).equals(SourceLine.MANUAL);
  }
}
