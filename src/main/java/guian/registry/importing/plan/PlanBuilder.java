package guian.registry.importing.plan;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.match.Duplicate;
import guian.registry.importing.match.Group;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.RowKind;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowFact;
import guian.registry.importing.rows.RowFigure;
import guian.registry.importing.rows.RowReader;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.Relation;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.AbsentFirms;
import guian.registry.store.imports.ImportBatch;
import guian.registry.store.imports.KnownFirm;
import guian.registry.store.imports.Mapping;
import guian.registry.store.imports.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a plan together, each row in its one place. */
final class PlanBuilder {
  /** What decides on firms, figures, and grants and posts. */
  record Deciders(FirmDecider firms, FigureDecider figures, ListDecider lists, HeadOffices heads) {}

  private final Workbook workbook;
  private final String shape;
  private final FileLine line;
  private final List<SheetPlan> sheets;
  private final Map<String, Integer> sheetOrder = new HashMap<>();
  private final List<FirmPlan> firms = new ArrayList<>();
  private final List<FigurePlan> figures = new ArrayList<>();
  private final List<GrantPlan> grants = new ArrayList<>();
  private final List<PlacementPlan> placements = new ArrayList<>();
  private final List<SkippedRow> skipped = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Counting counting = new Counting();
  private int group;

  PlanBuilder(Workbook workbook, String shape, List<Recognised> recognised) {
    this.workbook = workbook;
    this.shape = shape;
    this.line = FileLine.of(workbook, shape, recognised);
    this.sheets = SheetPlan.of(recognised);
    recognised.forEach(sheet -> sheetOrder.put(sheet.sheet().name(), sheet.number()));
    recognised.forEach(sheet -> issues.addAll(sheet.issues()));
  }

  /** Adds what a sheet's rows gave, and the rows that are passed over. */
  void add(Recognised sheet, RowReader.Read read) {
    String name = sheet.sheet().name();
    for (int row = sheet.firstRow(); row <= sheet.kinds().size(); row++) {
      RowKind kind = sheet.kind(row);
      if (kind != RowKind.DATA && kind != RowKind.UNCLEAR) {
        skipped.add(new SkippedRow(name, row, kind));
      }
    }
    read.rejected().forEach(r -> rejected.add(new RejectedRow(name, r.row(), r.code(), r.raw())));
    issues.addAll(read.issues());
  }

  /** The line of sources that the file continues. */
  FileLine line() {
    return line;
  }

  void addIssues(List<Issue> more) {
    issues.addAll(more);
  }

  void known(Group of, KnownFirm firm, Deciders deciders) {
    FirmDecider.Decided decided = deciders.firms().decide(of, firm);
    FigureDecider figureDecider = deciders.figures();
    boolean figuresChange = false;
    for (RowFigure figure : of.figures()) {
      FigurePlan plan = figureDecider.decide(group, firm.id(), sheet(of, figure), figure);
      figuresChange |= plan.decision() != FigurePlan.Decision.UNCHANGED;
      addFigure(plan);
    }
    boolean listsChange = addLists(of, firm.id(), deciders.lists());
    FirmPlan.Head head = deciders.heads().of(of, firm).orElse(null);
    boolean changed = head != null || decided.isChange() || figuresChange || listsChange;
    FirmPlan.Decision decision = changed ? FirmPlan.Decision.UPDATE : FirmPlan.Decision.UNCHANGED;
    counting.firm(decision);
    Relation shown = deciders.firms().derived(of);
    Relation relation = of.text(FirmField.LEGAL_FORM) == null ? firm.facts().relation() : shown;
    addFirms(of, relation, decision, firm.id(), decided.with(head));
  }

  private boolean addLists(Group of, @Nullable Long firmId, ListDecider lists) {
    List<GrantPlan> ofFirm = lists.grants(group, of, firmId);
    List<PlacementPlan> posts = lists.placements(group, of, firmId);
    grants.addAll(ofFirm);
    placements.addAll(posts);
    return ofFirm.stream().anyMatch(plan -> plan.decision().isWritten())
        || posts.stream().anyMatch(plan -> plan.decision().isWritten());
  }

  void unknown(Group of, Deciders deciders) {
    FigureDecider figureDecider = deciders.figures();
    of.figures().forEach(f -> addFigure(figureDecider.decide(group, null, sheet(of, f), f)));
    addLists(of, null, deciders.lists());
    counting.firm(FirmPlan.Decision.NEW);
    List<String> former = List.copyOf(of.formerNames());
    List<FirmPlan.FactChange> all = new SaidFacts(of.facts());
    FirmDecider.Decided decided = new FirmDecider.Decided(all, former, null, Statement.NONE);
    FirmPlan.Head head = deciders.heads().of(of, null).orElse(null);
    addFirms(of, deciders.firms().derived(of), FirmPlan.Decision.NEW, null, decided.with(head));
  }

  void asked(Group of, Deciders deciders) {
    for (RowFigure figure : of.figures()) {
      figures.add(
          new FigurePlan(
              group, sheet(of, figure), figure, FigurePlan.Decision.ASK, null, FigureEffect.NONE));
    }
    FirmDecider.Decided none = new FirmDecider.Decided(List.of(), List.of(), null, Statement.NONE);
    addFirms(of, deciders.firms().derived(of), FirmPlan.Decision.ASK, null, none);
  }

  void nameless(Group of) {
    of.rows().forEach(this::nameless);
  }

  void nameless(FirmRow row) {
    String raw = row.facts().isEmpty() ? "" : row.facts().getFirst().raw();
    rejected.add(new RejectedRow(row.sheet(), row.row(), "no_firm_name", raw));
  }

  void unclear(FirmRow row) {
    String name = Objects.requireNonNullElse(row.name(), "");
    rejected.add(new RejectedRow(row.sheet(), row.row(), "name_doubtful", name));
  }

  private void addFigure(FigurePlan plan) {
    figures.add(plan);
    counting.figure(plan);
  }

  private static String sheet(Group of, RowFigure figure) {
    if (of.rows().size() == 1) {
      return of.first().sheet();
    }
    return of.rows().stream()
        .filter(row -> row.figures().contains(figure))
        .map(FirmRow::sheet)
        .findFirst()
        .orElse(of.first().sheet());
  }

  private void addFirms(
      Group of,
      @Nullable Relation relation,
      FirmPlan.Decision decision,
      @Nullable Long firmId,
      FirmDecider.Decided decided) {
    Map<FirmField, String> facts = new EnumMap<>(FirmField.class);
    for (RowFact fact : of.facts()) {
      facts.put(fact.field(), fact.value());
    }
    Set<String> seen = new HashSet<>();
    for (FirmRow row : of.rows()) {
      if (seen.add(row.sheet())) {
        String name =
            Objects.requireNonNullElse(
                row.name(), Objects.requireNonNullElse(of.text(FirmField.NAME), ""));
        firms.add(
            new FirmPlan(
                group,
                row.sheet(),
                row.row(),
                name,
                Collections.unmodifiableMap(facts),
                relation,
                decision,
                firmId,
                decided.changes(),
                decided.formerNames(),
                decided.head(),
                decided.statement()));
      }
    }
    group++;
  }

  Plan build(
      List<Duplicate> duplicates, Questions questions, AbsentFirms missing, long lastChange) {
    firms.sort(place(FirmPlan::sheet, FirmPlan::row));
    figures.sort(
        place(FigurePlan::sheet, (FigurePlan f) -> f.figure().row())
            .thenComparingInt(f -> f.figure().column()));
    grants.sort(place(GrantPlan::sheet, (GrantPlan g) -> g.grant().row()));
    placements.sort(place(PlacementPlan::sheet, (PlacementPlan p) -> p.placement().row()));
    rejected.sort(place(RejectedRow::sheet, RejectedRow::row));
    Set<List<Object>> refused = new HashSet<>();
    rejected.forEach(row -> refused.add(List.of(row.sheet(), row.row())));
    issues.removeIf(issue -> refused.contains(List.<Object>of(issue.sheet(), issue.row())));
    issues.sort(place(Issue::sheet, Issue::row));
    return new Plan(
        workbook.source(),
        line.bureau(),
        sheets,
        List.copyOf(firms),
        List.copyOf(figures),
        List.copyOf(grants),
        List.copyOf(placements),
        List.copyOf(skipped),
        List.copyOf(rejected),
        List.copyOf(issues),
        duplicates.stream()
            .filter(d ->
                d.rows().stream().noneMatch(r -> refused.contains(List.<Object>of(d.sheet(), r))))
            .toList(),
        questions.open(),
        questions.setAside(),
        missing,
        counting.counts(),
        new Mapping(shape, questions.lasting()),
        questions.recalled(),
        questions.recalledQuestions(),
        lastChange);
  }

  private <T> Comparator<T> place(
      java.util.function.Function<T, String> sheet, java.util.function.ToIntFunction<T> row) {
    return Comparator.<T>comparingInt(item -> sheetOrder.getOrDefault(sheet.apply(item), 0))
        .thenComparingInt(row);
  }

  /** Counts decisions. */
  private static final class Counting {
    private final Map<FirmPlan.Decision, Integer> firms = new EnumMap<>(FirmPlan.Decision.class);
    private final Map<FigurePlan.Decision, Integer> figures =
        new EnumMap<>(FigurePlan.Decision.class);

    void firm(FirmPlan.Decision decision) {
      firms.merge(decision, 1, Integer::sum);
    }

    // What revises another line's figure revises all the same.
    void figure(FigurePlan plan) {
      boolean first =
          plan.decision() == FigurePlan.Decision.BESIDE && plan.effect().replaces() == null;
      boolean revises = plan.decision() == FigurePlan.Decision.BESIDE && !first;
      figures.merge(
          first ? FigurePlan.Decision.NEW : revises ? FigurePlan.Decision.REVISED : plan.decision(),
          1,
          Integer::sum);
    }

    ImportBatch.Counts counts() {
      return new ImportBatch.Counts(
          firms.getOrDefault(FirmPlan.Decision.NEW, 0),
          firms.getOrDefault(FirmPlan.Decision.UPDATE, 0),
          firms.getOrDefault(FirmPlan.Decision.UNCHANGED, 0),
          figures.getOrDefault(FigurePlan.Decision.NEW, 0),
          figures.getOrDefault(FigurePlan.Decision.REVISED, 0),
          figures.getOrDefault(FigurePlan.Decision.UNCHANGED, 0));
    }
  }
}
