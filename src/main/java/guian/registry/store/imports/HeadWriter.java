package guian.registry.store.imports;

import guian.registry.model.StakeKind;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.StakeRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the head offices of an import once its firms have their ids. */
final class HeadWriter {
  private final List<ImportBatch.HeadWrite> heads;
  private final Map<Integer, Long> ids = new HashMap<>();
  private int place;

  HeadWriter(List<ImportBatch.HeadWrite> heads) {
    this.heads = heads;
    for (ImportBatch.HeadWrite head : heads) {
      ids.put(head.branch(), 0L);
      if (head.head() != null) {
        ids.put(head.head(), 0L);
      }
    }
  }

  /** Takes note of the next firm's id. */
  void placed(long id) {
    ids.replace(place++, id);
  }

  void write(Writing step, long sourceId) {
    for (ImportBatch.HeadWrite head : heads) {
      long branch = Objects.requireNonNull(ids.get(head.branch()));
      Long known = head.headId();
      StakeRecord row = new StakeRecord();
      row.setOwnerId(known == null ? Objects.requireNonNull(ids.get(head.head())) : known);
      row.setFirmId(branch);
      row.setKind(StakeKind.HEAD_OFFICE.code());
      row.setRaw(head.raw());
      row.setSourceId(sourceId);
      step.insert(row, branch);
    }
  }
}
