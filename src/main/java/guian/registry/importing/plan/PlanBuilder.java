package guian.registry.importing.plan;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.match.Duplicate;
import guian.registry.importing.match.Group;
import guian.registry.importing.match.Groups;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.RowKind;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowFigure;
import guian.registry.importing.rows.RowReader;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.Relation;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.AbsentFirms;
import guian.registry.store.imports.ImportBatch;
import guian.registry.store.imports.KnownFirm;
import guian.registry.store.imports.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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
  private final boolean ownNames;
  private final List<GrantPlan> grants = new ArrayList<>();
  private final List<PlacementPlan> placements = new ArrayList<>();
  private final List<SkippedRow> skipped = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Counting counting = new Counting();

  PlanBuilder(Workbook workbook, String shape, List<Recognised> recognised) {
    this.workbook = workbook;
    this.shape = shape;
    this.line = FileLine.of(workbook, shape, recognised);
    this.sheets = SheetPlan.of(recognised);
    recognised.forEach(sheet -> sheetOrder.put(sheet.sheet().name(), sheet.number()));
    this.ownNames = sheetOrder.size() == sheets.size();
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

  /** What becomes of the firms of a file, one after the other. */
  final class Firms {
    private final FirmPlans firms;
    private final FigurePlans figures;
    private final Deciders deciders;

    Firms(Groups groups, Deciders deciders) {
      this.firms = new FirmPlans(groups);
      this.figures = new FigurePlans(firms, groups);
      this.deciders = deciders;
    }

    void known(Group of, KnownFirm firm) {
      FirmDecider.Decided decided = deciders.firms().decide(of, firm);
      List<FigurePlan> plans = new ArrayList<>();
      boolean figuresChange = false;
      for (RowFigure figure : of.figures()) {
        String sheet = FigurePlans.sheet(of, figure);
        FigurePlan plan = deciders.figures().decide(firms.next(), firm.id(), sheet, figure);
        figuresChange |= plan.decision() != FigurePlan.Decision.UNCHANGED;
        counting.figure(plan);
        plans.add(plan);
      }
      boolean listsChange = addLists(of, firm.id());
      FirmPlan.Head head = deciders.heads().of(of, firm).orElse(null);
      boolean changed = head != null || decided.isChange() || figuresChange || listsChange;
      FirmPlan.Decision decision = changed ? FirmPlan.Decision.UPDATE : FirmPlan.Decision.UNCHANGED;
      counting.firm(decision);
      Relation shown = deciders.firms().derived(of);
      Relation relation = of.text(FirmField.LEGAL_FORM) == null ? firm.facts().relation() : shown;
      FirmDecider.Decided stated = deciders.heads().stating(of, firm, decided);
      firms.known(of, decision, firm.id(), relation, stated.with(head));
      figures.known(of, plans);
    }

    private boolean addLists(Group of, @Nullable Long firmId) {
      List<GrantPlan> ofFirm = deciders.lists().grants(firms.next(), of, firmId);
      List<PlacementPlan> posts = deciders.lists().placements(firms.next(), of, firmId);
      grants.addAll(ofFirm);
      placements.addAll(posts);
      return ofFirm.stream().anyMatch(plan -> plan.decision().isWritten())
          || posts.stream().anyMatch(plan -> plan.decision().isWritten());
    }

    void unknown(Group of) {
      addLists(of, null);
      counting.firm(FirmPlan.Decision.NEW);
      FirmPlan.Head head = deciders.heads().of(of, null).orElse(null);
      firms.fresh(of, deciders.firms().derived(of), head);
      counting.figures(FigurePlan.Decision.NEW, figures.fresh(of));
    }

    void asked(Group of) {
      firms.asked(of, deciders.firms().derived(of));
      figures.asked(of);
    }
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

  /**
   * The plan.
   *
   * @param inOrder whether the rows about firms follow each other, each place once
   */
  Plan build(
      Firms of,
      boolean inOrder,
      List<Duplicate> duplicates,
      Questions questions,
      AbsentFirms missing,
      long lastChange) {
    Predicate<Duplicate> used = sort(of, inOrder);
    return new Plan(
        workbook.source(),
        line.bureau(),
        sheets,
        of.firms,
        of.figures,
        List.copyOf(grants),
        List.copyOf(placements),
        List.copyOf(skipped),
        List.copyOf(rejected),
        List.copyOf(issues),
        duplicates.stream().filter(used).toList(),
        questions.open(),
        questions.setAside(),
        missing,
        counting.counts(),
        new Mapping(shape, questions.lasting()),
        questions.recalled(),
        questions.recalledQuestions(),
        lastChange);
  }

  /** Puts all in the order of its place; tells which duplicates have no row that is rejected. */
  private Predicate<Duplicate> sort(Firms of, boolean inOrder) {
    of.firms.sort(inOrder && ownNames, row -> place(row.sheet(), row.row(), 0));
    of.figures.sort(
        inOrder && ownNames,
        plan -> place(plan.sheet(), plan.figure().row(), plan.figure().column()));
    grants.sort(place(GrantPlan::sheet, (GrantPlan g) -> g.grant().row()));
    placements.sort(place(PlacementPlan::sheet, (PlacementPlan p) -> p.placement().row()));
    rejected.sort(place(RejectedRow::sheet, RejectedRow::row));
    Set<List<Object>> refused = new HashSet<>();
    rejected.forEach(row -> refused.add(List.of(row.sheet(), row.row())));
    issues.removeIf(issue -> refused.contains(List.<Object>of(issue.sheet(), issue.row())));
    issues.sort(place(Issue::sheet, Issue::row));
    return duplicate ->
        duplicate.rows().stream()
            .noneMatch(row -> refused.contains(List.<Object>of(duplicate.sheet(), row)));
  }

  private long place(String sheet, int row, int column) {
    return (long) sheetOrder.getOrDefault(sheet, 0) << 40 | (long) row << 16 | column;
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

    void figures(FigurePlan.Decision decision, int count) {
      figures.merge(decision, count, Integer::sum);
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
