package guian.registry.importing.plan;

import guian.registry.importing.workbook.SourceFile;
import guian.registry.model.Coded;
import guian.registry.model.Relation;
import guian.registry.model.Standing;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.FigureKey;
import guian.registry.store.imports.ImportBatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a plan into what the store writes. */
public final class Batches {
  private Batches() {}

  /** What a plan writes: its new and changed firms and figures. */
  public static ImportBatch of(Plan plan) {
    Map<Integer, List<FigurePlan>> figures = new HashMap<>();
    for (FigurePlan figure : plan.figures()) {
      figures.computeIfAbsent(figure.group(), unused -> new ArrayList<>()).add(figure);
    }
    ListWrites lists = new ListWrites(plan);
    List<ImportBatch.FirmWrite> writes = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (FirmPlan firm : plan.firms()) {
      boolean written =
          firm.decision() == FirmPlan.Decision.NEW || firm.decision() == FirmPlan.Decision.UPDATE;
      if (written && seen.add(firm.group())) {
        writes.add(write(firm, figures.getOrDefault(firm.group(), List.of()), lists));
      }
    }
    return new ImportBatch(
        file(plan.source()),
        plan.lastChange(),
        writes,
        plan.counts(),
        plan.rejectedRows(),
        plan.mapping());
  }

  private static ImportBatch.File file(SourceFile source) {
    return new ImportBatch.File(
        source.name(), source.sha256(), source.bytes(), source.format(), source.encoding());
  }

  private static ImportBatch.FirmWrite write(
      FirmPlan firm, List<FigurePlan> figures, ListWrites lists) {
    return new ImportBatch.FirmWrite(
        firm.firmId(),
        firm.decision() == FirmPlan.Decision.NEW ? firm.facts() : changed(firm),
        relation(firm),
        firm.changes().stream().anyMatch(c -> c.field().equals(FirmDecider.RESIDENT)),
        firm.formerNames(),
        figures.stream()
            .filter(f -> f.decision() != FigurePlan.Decision.UNCHANGED)
            .map(f -> write(firm.firmId(), f))
            .toList(),
        lists.grants(firm.group()),
        lists.placements(firm.group()),
        figures.stream().flatMap(f -> lists.claim(f).stream()).toList());
  }

  private static Map<FirmField, String> changed(FirmPlan firm) {
    Map<FirmField, String> facts = new LinkedHashMap<>();
    for (FirmPlan.FactChange change : firm.changes()) {
      if (change.applied()) {
        Coded.find(FirmField.class, change.field())
            .ifPresent(field -> facts.put(field, change.after()));
      }
    }
    return facts;
  }

  private static @Nullable Relation relation(FirmPlan firm) {
    if (firm.decision() == FirmPlan.Decision.NEW) {
      return firm.relation();
    }
    return firm.changes().stream()
        .filter(change -> change.field().equals(FirmDecider.RELATION))
        .map(change -> Coded.of(Relation.class, change.after()))
        .findFirst()
        .orElse(null);
  }

  private static ImportBatch.FigureWrite write(@Nullable Long firmId, FigurePlan plan) {
    var figure = plan.figure();
    long firm = firmId == null ? 0 : firmId;
    boolean beside = plan.decision() == FigurePlan.Decision.BESIDE;
    return new ImportBatch.FigureWrite(
        new FigureKey(firm, figure.indicator(), figure.period(), figure.nature()),
        figure.amount(),
        figure.unit(),
        figure.unitFrom(),
        new ImportBatch.Cell(plan.sheet(), figure.cell(), figure.raw()),
        plan.replaces(),
        beside ? Standing.BESIDE : Standing.CURRENT);
  }
}
