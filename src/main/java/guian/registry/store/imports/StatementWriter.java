package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CONFIRMATION;
import static guian.registry.store.db.Tables.MENTION;
import static guian.registry.store.db.Tables.RESTATEMENT;

import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ConfirmationRecord;
import guian.registry.store.db.tables.records.MentionRecord;
import guian.registry.store.db.tables.records.RestatementRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what an import states and the registry had already. */
final class StatementWriter {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Writing step;
  private final List<ConfirmationRecord> figures = new ArrayList<>();
  private final List<MentionRecord> firms = new ArrayList<>();
  private final List<RestatementRecord> lists = new ArrayList<>();
  // Two groups of rows may be about one firm by a person's word.
  private final Set<Long> seen = new HashSet<>();
  // Most firms of a file are told of by the same columns.
  private final Map<Set<String>, String> fields = new HashMap<>();

  StatementWriter(Writing step) {
    this.step = step;
  }

  void add(long importId, long firmId, Statement statement) {
    if (!seen.add(firmId)) {
      return;
    }
    MentionRecord firm = new MentionRecord();
    firm.setFirmId(firmId);
    firm.setImportId(importId);
    firm.setSame(fields.computeIfAbsent(statement.same(), same -> String.join(" ", same)));
    firm.setOther(json(statement.other()));
    firms.add(firm);
    for (Statement.Figure figure : statement.figures()) {
      ConfirmationRecord row = new ConfirmationRecord();
      row.setObservationId(figure.observationId());
      row.setImportId(importId);
      row.setSheet(figure.cell().sheet());
      row.setCell(figure.cell().name());
      row.setRaw(figure.cell().raw());
      row.setUnitFrom(figure.unitFrom());
      figures.add(row);
    }
    for (Statement.Listed listed : statement.lists()) {
      RestatementRecord row = new RestatementRecord();
      row.setTableName(listed.table());
      row.setRowId(listed.id());
      row.setImportId(importId);
      row.setSheet(listed.cell().sheet());
      row.setCell(listed.cell().name());
      row.setApprovedAmount(listed.approved());
      row.setStatus(listed.status() == null ? null : listed.status().code());
      lists.add(row);
    }
  }

  private static @Nullable String json(Map<String, String> other) {
    return other.isEmpty() ? null : JSON.writeValueAsString(other);
  }

  void flush() {
    step.keep(CONFIRMATION, figures);
    step.keep(MENTION, firms);
    step.keep(RESTATEMENT, lists);
    figures.clear();
    firms.clear();
    lists.clear();
  }
}
