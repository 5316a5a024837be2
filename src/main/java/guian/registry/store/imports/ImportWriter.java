package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.MAPPING;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Amount;
import guian.registry.model.NameKind;
import guian.registry.model.RefusedException;
import guian.registry.model.RelationBasis;
import guian.registry.model.Standing;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.ImportRecord;
import guian.registry.store.db.tables.records.SourceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Writes an import: all of it in one step, or nothing. */
public final class ImportWriter {
  private static final int CHUNK = 500;
  private static final int FIRMS = 1000;
  private static final List<Field<?>> FIGURE =
      List.of(
          OBSERVATION.ID,
          OBSERVATION.FIRM_ID,
          OBSERVATION.INDICATOR,
          OBSERVATION.PERIOD,
          OBSERVATION.NATURE,
          OBSERVATION.STANDING,
          OBSERVATION.DISCLOSURE,
          OBSERVATION.AMOUNT,
          OBSERVATION.UNIT,
          OBSERVATION.RAW,
          OBSERVATION.UNIT_FROM,
          OBSERVATION.SOURCE_ID,
          OBSERVATION.SHEET,
          OBSERVATION.CELL,
          OBSERVATION.IMPORT_ID,
          OBSERVATION.LINE);

  private final Registry registry;

  public ImportWriter(Registry registry) {
    this.registry = registry;
  }

  /**
   * Writes a batch and returns the id of the import.
   *
   * @param progress told how many firms are done; may throw to stop, and nothing is written then
   * @throws RefusedException {@code import.stale} when the registry has changed since the plan
   */
  public long write(Author author, ImportBatch batch, LongConsumer progress) {
    return registry.writeMany(author, step -> new Work(step, author, batch, progress).run());
  }

  /** The work on one batch. */
  private static final class Work {
    private final Writing step;
    private final Author author;
    private final ImportBatch batch;
    private final LongConsumer progress;
    private final List<FirmRecord> newFirms = new ArrayList<>();
    private final List<FirmNameRecord> newNames = new ArrayList<>();
    private final List<@Nullable Object[]> newFigures = new ArrayList<>();
    private long sourceId;
    private long importId;
    private final StatementWriter statements;
    private final HeadWriter heads;
    private long done;

    Work(Writing step, Author author, ImportBatch batch, LongConsumer progress) {
      this.step = step;
      this.author = author;
      this.batch = batch;
      this.progress = progress;
      this.heads = new HeadWriter(batch.heads());
      this.statements = new StatementWriter(step);
    }

    long run() {
      if (ImportLookup.lastChange(step.db()) != batch.lastChange()) {
        throw new RefusedException("import.stale");
      }
      sourceId = step.insert(source(), null);
      importId = step.insert(importRow(), null);
      step.belongsTo(importId);
      remember(batch.mapping());
      expect();
      for (int i = 0; i < batch.firms().size(); i += FIRMS) {
        write(List.copyOf(batch.firms().subList(i, Math.min(batch.firms().size(), i + FIRMS))));
      }
      heads.write(step, sourceId);
      return importId;
    }

    private void expect() {
      long firms = batch.counts().firmsNew();
      long figures = batch.counts().figuresNew() + (long) batch.counts().figuresRevised();
      step.expect(FIRM, firms);
      step.expect(OBSERVATION, figures);
      step.expect(CHANGE, firms + figures);
    }

    private void remember(Mapping mapping) {
      mapping
          .lines()
          .ifPresent(lines -> step.set(MAPPING.SHAPE, mapping.shape(), MAPPING.ANSWERS, lines));
    }

    private SourceRecord source() {
      ImportBatch.File file = batch.file();
      SourceRecord row = new SourceRecord();
      row.setKind("file");
      row.setName(file.name());
      row.setSha256(file.sha256());
      row.setBytes(file.bytes());
      row.setFormat(file.format());
      row.setEncoding(file.encoding());
      row.setShape(batch.mapping().shape());
      row.setBureau(file.bureau());
      row.setReadAt(Writing.at(step.at()));
      row.setReadBy(author.who());
      return row;
    }

    private ImportRecord importRow() {
      ImportBatch.Counts counts = batch.counts();
      ImportRecord row = new ImportRecord();
      row.setSourceId(sourceId);
      row.setAppliedAt(Writing.at(step.at()));
      row.setAppliedBy(author.who());
      row.setFirmsNew((long) counts.firmsNew());
      row.setFirmsUpdated((long) counts.firmsUpdated());
      row.setFirmsUnchanged((long) counts.firmsUnchanged());
      row.setObservationsNew((long) counts.figuresNew());
      row.setObservationsRevised((long) counts.figuresRevised());
      row.setObservationsUnchanged((long) counts.figuresUnchanged());
      row.setRejected((long) batch.rejected());
      return row;
    }

    private void write(List<ImportBatch.FirmWrite> firms) {
      Map<Long, FirmRecord> known = known(firms);
      List<Long> replaced = new ArrayList<>();
      Map<Long, ImportBatch.FirmWrite> lists = new LinkedHashMap<>();
      for (ImportBatch.FirmWrite firm : firms) {
        long id = firm.firmId() == null ? create(firm) : update(known, firm, firm.firmId());
        heads.placed(id);
        if (firm.firmId() != null) {
          statements.add(importId, id, firm.statement());
        }
        firm.formerNames().forEach(name -> newNames.add(formerName(id, name)));
        for (ImportBatch.FigureWrite figure : firm.figures()) {
          newFigures.add(figure(id, figure));
          if (figure.replaces() != null) {
            replaced.add(figure.replaces());
          }
        }
        if (firm.hasLists()) {
          lists.put(id, firm);
        }
      }
      retire(replaced);
      flush();
      statements.flush();
      ListWriter writer = new ListWriter(step, sourceId, importId);
      lists.forEach(writer::write);
      done += firms.size();
      progress.accept(done);
    }

    private Map<Long, FirmRecord> known(List<ImportBatch.FirmWrite> firms) {
      List<Long> ids =
          firms.stream()
              .filter(f -> !f.facts().isEmpty() || f.relation() != null || f.joins())
              .map(ImportBatch.FirmWrite::firmId)
              .filter(Objects::nonNull)
              .toList();
      return ids.isEmpty()
          ? new HashMap<>()
          : step.db().selectFrom(FIRM).where(FIRM.ID.in(ids)).fetchMap(FIRM.ID);
    }

    private long create(ImportBatch.FirmWrite firm) {
      FirmRecord row = new FirmRecord();
      long id = step.nextId(FIRM);
      row.setId(id);
      row.setIsResident(true);
      row.setSourceId(sourceId);
      set(row, firm);
      newFirms.add(row);
      return id;
    }

    private long update(Map<Long, FirmRecord> known, ImportBatch.FirmWrite firm, long firmId) {
      FirmRecord row = known.get(firmId);
      if (row != null) {
        if (firm.joins()) {
          row.setIsResident(true);
        }
        set(row, firm);
        step.update(row, firmId);
      }
      return firmId;
    }

    private static void set(FirmRecord row, ImportBatch.FirmWrite firm) {
      firm.facts().forEach((field, text) -> FactText.set(row, field, text));
      if (firm.relation() != null) {
        row.setRelation(firm.relation().code());
        row.setRelationBasis(RelationBasis.DERIVED.code());
      }
    }

    private FirmNameRecord formerName(long firmId, String name) {
      FirmNameRecord row = new FirmNameRecord();
      row.setFirmId(firmId);
      row.setName(name);
      row.setKind(NameKind.FORMER.code());
      row.setSourceId(sourceId);
      return row;
    }

    private @Nullable Object[] figure(long firmId, ImportBatch.FigureWrite figure) {
      return new @Nullable Object[] {
        null,
        firmId,
        figure.key().indicator(),
        figure.key().period().code(),
        figure.key().nature().code(),
        figure.standing().code(),
        figure.amount() == null ? "not_disclosed" : "disclosed",
        hundredths(figure.amount()),
        figure.unit(),
        figure.cell().raw(),
        figure.unitFrom(),
        sourceId,
        figure.cell().sheet(),
        figure.cell().name(),
        importId,
        figure.line()
      };
    }

    private static @Nullable Long hundredths(@Nullable Amount amount) {
      return amount == null ? null : Long.valueOf(amount.hundredths());
    }

    // The figure in use makes room before the new one comes: there is one in use for each key.
    private void retire(List<Long> ids) {
      for (int i = 0; i < ids.size(); i += CHUNK) {
        List<Long> some = ids.subList(i, Math.min(ids.size(), i + CHUNK));
        step.db()
            .selectFrom(OBSERVATION)
            .where(OBSERVATION.ID.in(some))
            .fetch()
            .forEach(row -> {
              row.setStanding(Standing.FORMER.code());
              step.update(row, row.getFirmId());
            });
      }
    }

    private void flush() {
      step.insertAll(FIRM, newFirms, FirmRecord::getId);
      step.insertAll(FIRM_NAME, newNames, FirmNameRecord::getFirmId);
      step.insertAll(OBSERVATION, FIGURE, newFigures, 1);
      newFirms.clear();
      newNames.clear();
      newFigures.clear();
    }
  }
}
