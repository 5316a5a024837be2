package guian.registry.importing.plan;

import guian.registry.importing.recognise.Column;
import guian.registry.importing.rows.RowFigure;
import guian.registry.importing.rows.RowGrant;
import guian.registry.importing.rows.RowPlacement;
import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.store.imports.FigureKey;
import guian.registry.store.imports.ImportBatch;
import guian.registry.store.imports.KnownGrant;
import guian.registry.store.imports.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plan writes of grants, posts and claims, by the firm's number in it. */
final class ListWrites {
  private final Map<Integer, List<GrantPlan>> grants;
  private final Map<Integer, List<PlacementPlan>> placements;
  private final Map<String, String> headings = new HashMap<>();
  private final Map<List<Object>, List<FigurePlan>> promised = new HashMap<>();

  ListWrites(Plan plan) {
    this.grants = by(plan.grants(), GrantPlan::group);
    this.placements = by(plan.placements(), PlacementPlan::group);
    for (SheetPlan sheet : plan.sheets()) {
      for (Column column : sheet.columns()) {
        headings.put(sheet.name() + "!" + column.letters(), column.header());
      }
    }
    notePromises(plan);
  }

  // 承诺营业收入 in the row of a grant is what the firm promised for it. What the registry has of a
  // grant already is no new promise.
  private void notePromises(Plan plan) {
    Map<List<Object>, Boolean> rows = new HashMap<>();
    plan.grants().stream()
        .filter(grant -> grant.decision().isWritten() || grant.grantId() != null)
        .forEach(grant ->
            rows.put(List.of(grant.sheet(), grant.grant().row()), grant.grantId() == null));
    for (FigurePlan figure : rows.isEmpty() ? List.<FigurePlan>of() : plan.figures()) {
      List<Object> row = List.of(figure.sheet(), figure.figure().row());
      boolean promise = figure.figure().nature() == Nature.TARGET && heading(figure).contains("承诺");
      boolean fresh =
          rows.getOrDefault(row, false) || figure.decision() != FigurePlan.Decision.UNCHANGED;
      if (promise && fresh && rows.containsKey(row) && isCountedAtHome(figure.figure())) {
        promised.computeIfAbsent(row, unused -> new ArrayList<>()).add(figure);
      }
    }
  }

  // A commitment is counted in its indicator's own unit.
  private static boolean isCountedAtHome(RowFigure figure) {
    Amount amount = figure.amount();
    return amount != null
        && (amount.unit().equals(Amount.CNY) || amount.unit().equals(Amount.PERSON));
  }

  private String heading(FigurePlan plan) {
    String column = plan.figure().cell().replaceAll("\\d+$", "");
    return headings.getOrDefault(plan.sheet() + "!" + column, "");
  }

  private List<ImportBatch.CommitmentWrite> commitments(GrantPlan plan) {
    return promised
        .getOrDefault(List.<Object>of(plan.sheet(), plan.grant().row()), List.of())
        .stream()
        .map(figure ->
            new ImportBatch.CommitmentWrite(
                figure.figure().indicator(),
                said(figure),
                Objects.requireNonNull(figure.figure().amount()).hundredths(),
                figure.figure().period().code()))
        .toList();
  }

  private String said(FigurePlan plan) {
    String heading = heading(plan);
    return heading.isEmpty() ? plan.figure().raw() : heading + "：" + plan.figure().raw();
  }

  private static <T> Map<Integer, List<T>> by(List<T> plans, Function<T, Integer> group) {
    return plans.stream().collect(Collectors.groupingBy(group));
  }

  List<ImportBatch.GrantWrite> grants(int group) {
    return grants.getOrDefault(group, List.of()).stream()
        .filter(plan ->
            plan.decision().isWritten() || (plan.grantId() != null && !commitments(plan).isEmpty()))
        .map(this::grant)
        .toList();
  }

  private ImportBatch.GrantWrite grant(GrantPlan plan) {
    RowGrant grant = plan.grant();
    RowGrant.Terms terms = grant.terms();
    boolean written = plan.decision().isWritten();
    return new ImportBatch.GrantWrite(
        plan.grantId(),
        terms.policy(),
        terms.document(),
        terms.kind(),
        terms.batch(),
        terms.fund(),
        terms.appliedOn(),
        terms.approvedOn(),
        written ? ListDecider.fen(grant.approved()) : null,
        written ? grant.status() : null,
        grant.payments().stream()
            .filter(p -> written && !p.isNothing())
            .map(p -> paid(plan, p))
            .toList(),
        written ? clawback(grant.clawback()) : null,
        commitments(plan),
        new ImportBatch.Cell(plan.sheet(), grant.cell(), ""));
  }

  private static KnownGrant.Paid paid(GrantPlan plan, RowGrant.Payment payment) {
    GrantPlan.Restated known = plan.restated();
    return new KnownGrant.Paid(
        known == null ? 0 : known.settled().getOrDefault(payment.sequence(), 0L),
        payment.sequence(),
        payment.dueOn(),
        ListDecider.fen(payment.due()),
        payment.paidOn(),
        ListDecider.fen(payment.paid()));
  }

  private static ImportBatch.@Nullable ClawbackWrite clawback(
      RowGrant.@Nullable Clawback clawback) {
    return clawback == null
        ? null
        : new ImportBatch.ClawbackWrite(
            clawback.amount().hundredths(),
            clawback.on(),
            clawback.reason(),
            ListDecider.fen(clawback.received()));
  }

  List<ImportBatch.PlacementWrite> placements(int group) {
    return placements.getOrDefault(group, List.of()).stream()
        .filter(plan -> plan.decision().isWritten())
        .map(ListWrites::placement)
        .toList();
  }

  private static ImportBatch.PlacementWrite placement(PlacementPlan plan) {
    RowPlacement placement = plan.placement();
    return new ImportBatch.PlacementWrite(
        plan.placementId(),
        placement.universities(),
        placement.title(),
        placement.posts(),
        placement.startsOn(),
        placement.endsOn(),
        new ImportBatch.Cell(plan.sheet(), placement.cell(), ""));
  }

  /** What the file says of grants and posts of the registry. */
  List<Statement.Listed> restated(int group) {
    List<Statement.Listed> restated = new ArrayList<>();
    for (GrantPlan plan : grants.getOrDefault(group, List.of())) {
      Long id = plan.grantId();
      GrantPlan.Restated said = plan.restated();
      if (id != null && said != null) {
        ImportBatch.Cell cell = new ImportBatch.Cell(plan.sheet(), plan.grant().cell(), "");
        restated.add(
            new Statement.Listed(Statement.GRANT, id, cell, said.approved(), said.status()));
        Stream.concat(said.instalments().stream(), said.settled().values().stream())
            .forEach(each -> restated.add(listed(Statement.INSTALMENT, each, cell)));
        said.clawbacks().forEach(each -> restated.add(listed(Statement.CLAWBACK, each, cell)));
      }
    }
    for (PlacementPlan plan : placements.getOrDefault(group, List.of())) {
      Long id = plan.placementId();
      if (id != null) {
        restated.add(
            listed(
                Statement.PLACEMENT,
                id,
                new ImportBatch.Cell(plan.sheet(), plan.placement().cell(), "")));
      }
    }
    return restated;
  }

  private static Statement.Listed listed(String table, long id, ImportBatch.Cell cell) {
    return new Statement.Listed(table, id, cell, null, null);
  }

  /** A forecast or a target is a claim too: it says what will be, in the file's words. */
  Optional<ImportBatch.ClaimWrite> claim(FigurePlan plan) {
    RowFigure figure = plan.figure();
    Amount amount = figure.amount();
    boolean promise =
        promised
            .getOrDefault(List.<Object>of(plan.sheet(), figure.row()), List.of())
            .contains(plan);
    boolean states = figure.nature() == Nature.FORECAST || figure.nature() == Nature.TARGET;
    if (promise || !states || amount == null || plan.decision() == FigurePlan.Decision.UNCHANGED) {
      return Optional.empty();
    }
    return Optional.of(
        new ImportBatch.ClaimWrite(
            new FigureKey(0, figure.indicator(), figure.period(), figure.nature()),
            amount,
            said(plan),
            new ImportBatch.Cell(plan.sheet(), figure.cell(), figure.raw())));
  }
}
