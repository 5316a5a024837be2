package guian.registry.store.data;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SETTING;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.store.Registry;
import guian.registry.store.sqlite.SqliteChecks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;

/**
 * Questions about the registry itself: what it holds, what it was read from, what happened to it.
 */
public final class DataQueries {
  private final Registry registry;

  public DataQueries(Registry registry) {
    this.registry = registry;
  }

  /** What the registry holds now. */
  public Holdings holdings() {
    int schema = new SqliteChecks(registry.file()).schema();
    return registry.read(db ->
        new Holdings(
            registry.path(),
            bytes(),
            schema,
            db.fetchCount(FIRM, FIRM.IS_RESIDENT.isTrue()),
            db.fetchCount(FIRM, FIRM.IS_RESIDENT.isFalse()),
            db.fetchCount(OBSERVATION),
            db.fetchCount(GRANT),
            db.fetchCount(CHANGE),
            db.fetch(SETTING).intoMap(SETTING.KEY, SETTING.VALUE)));
  }

  private long bytes() {
    try {
      return Files.size(registry.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sources, the last read first, from {@code offset}. */
  public List<SourceRow> sources(int offset, int limit) {
    return registry.read(db ->
        db.selectFrom(SOURCE)
            .orderBy(SOURCE.READ_AT.desc(), SOURCE.ID.desc())
            .limit(limit)
            .offset(offset)
            .fetch(r ->
                new SourceRow(
                    r.getId(),
                    r.getKind(),
                    r.getName(),
                    r.getReference(),
                    r.getBytes(),
                    Instant.parse(r.getReadAt()),
                    r.getReadBy())));
  }

  /** How many sources there are. */
  public int sourceCount() {
    return registry.read(db -> db.fetchCount(SOURCE));
  }
}
