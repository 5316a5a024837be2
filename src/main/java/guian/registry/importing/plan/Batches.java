package guian.registry.importing.plan;

import guian.registry.importing.workbook.SourceFile;
import guian.registry.model.Coded;
import guian.registry.model.Relation;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.FigureKey;
import guian.registry.store.imports.ImportBatch;
import guian.registry.store.imports.Statement;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a plan into what the store writes. */
public final class Batches {
  private Batches() {}

  /**
   * What a plan writes: its new and changed firms and figures, and what it states of those that the
   * registry has already.
   */
  public static ImportBatch of(Plan plan) {
    ListWrites lists = new ListWrites(plan);
    List<FirmPlan> firms = plan.firms().once(decision -> decision != FirmPlan.Decision.ASK);
    List<ImportBatch.FirmWrite> writes =
        new Writes(firms, f -> write(f, plan.figures().ofFirm(f.group()), lists));
    return new ImportBatch(
        file(plan),
        plan.lastChange(),
        writes,
        plan.firms().anyHead() ? heads(firms) : List.of(),
        plan.counts(),
        plan.rejectedRows(),
        plan.mapping());
  }

  // Firms are named by their place in the batch, because new ones have no id yet.
  private static List<ImportBatch.HeadWrite> heads(List<FirmPlan> firms) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < firms.size(); i++) {
      places.put(firms.get(i).group(), i);
    }
    List<ImportBatch.HeadWrite> heads = new ArrayList<>();
    for (int i = 0; i < firms.size(); i++) {
      FirmPlan.Head head = firms.get(i).head();
      if (head != null) {
        Integer place = head.group() == null ? null : places.get(head.group());
        heads.add(new ImportBatch.HeadWrite(i, head.firmId(), place, head.name()));
      }
    }
    return List.copyOf(heads);
  }

  /** What is written of each firm, put together when its turn comes. */
  private static final class Writes extends AbstractList<ImportBatch.FirmWrite> {
    private final List<FirmPlan> firms;
    private final Function<FirmPlan, ImportBatch.FirmWrite> write;

    Writes(List<FirmPlan> firms, Function<FirmPlan, ImportBatch.FirmWrite> write) {
      this.firms = firms;
      this.write = write;
    }

    @Override
    public ImportBatch.FirmWrite get(int index) {
      return write.apply(firms.get(index));
    }

    @Override
    public int size() {
      return firms.size();
    }
  }

  private static ImportBatch.File file(Plan plan) {
    SourceFile source = plan.source();
    return new ImportBatch.File(
        source.name(),
        source.sha256(),
        source.bytes(),
        source.format(),
        source.encoding(),
        plan.bureau());
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
            .filter(f -> f.effect().standing() != null)
            .map(f -> write(firm.firmId(), f))
            .toList(),
        lists.grants(firm.group()),
        lists.placements(firm.group()),
        figures.stream().flatMap(f -> lists.claim(f).stream()).toList(),
        firm.statement().with(confirmed(figures), lists.restated(firm.group())));
  }

  private static List<Statement.Figure> confirmed(List<FigurePlan> figures) {
    List<Statement.Figure> confirmed = new ArrayList<>();
    for (FigurePlan plan : figures) {
      Long id = plan.effect().confirms();
      if (id != null) {
        confirmed.add(new Statement.Figure(id, plan.figure().unitFrom(), cell(plan)));
      }
    }
    return confirmed;
  }

  private static ImportBatch.Cell cell(FigurePlan plan) {
    return new ImportBatch.Cell(plan.sheet(), plan.figure().cell(), plan.figure().raw());
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
    return new ImportBatch.FigureWrite(
        new FigureKey(firm, figure.indicator(), figure.period(), figure.nature()),
        figure.amount(),
        figure.unit(),
        figure.unitFrom(),
        cell(plan),
        plan.effect().replaces(),
        Objects.requireNonNull(plan.effect().standing()),
        plan.effect().line());
  }
}
