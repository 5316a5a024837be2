package guian.registry.importing.plan;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.match.Group;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowGrant;
import guian.registry.importing.value.Plain;
import guian.registry.model.Amount;
import guian.registry.store.imports.ImportState;
import guian.registry.store.imports.KnownGrant;
import guian.registry.store.imports.KnownPlacement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of grants and posts: what the registry has already is unchanged; a grant
 * that differs from one under the same policy is asked about, because it may be another one.
 */
final class ListDecider {
  private static final String UPDATE = "update";
  private static final String NEW = "new";

  private List<KnownGrant> knownGrants = List.of();
  private List<KnownPlacement> knownPlacements = List.of();
  private final Questions questions;
  private final Set<Long> taken = new HashSet<>();

  ListDecider(Questions questions) {
    this.questions = questions;
  }

  /** What the registry knows of the firms that come next. */
  void know(ImportState state) {
    knownGrants = state.grants();
    knownPlacements = state.placements();
  }

  /** The grants of one firm; {@code firmId} is null for a new one. */
  List<GrantPlan> grants(int number, Group group, @Nullable Long firmId) {
    List<GrantPlan> plans = new ArrayList<>();
    for (FirmRow row : group.rows()) {
      RowGrant grant = row.grant();
      if (grant != null && !continued(plans, row, grant)) {
        plans.add(new GrantPlan(number, row.sheet(), grant, GrantPlan.Decision.NEW, null, null));
      }
    }
    return firmId == null
        ? plans
        : plans.stream().map(plan -> against(plan, group, firmId)).toList();
  }

  // A further row of instalments belongs to the grant that stands before it.
  private static boolean continued(List<GrantPlan> plans, FirmRow row, RowGrant grant) {
    GrantPlan last = plans.isEmpty() ? null : plans.getLast();
    if (last == null
        || !grant.continues()
        || !last.sheet().equals(row.sheet())
        || !last.grant().terms().policy().equals(grant.terms().policy())) {
      return false;
    }
    plans.removeLast();
    plans.add(
        new GrantPlan(
            last.group(), last.sheet(), last.grant().and(grant), last.decision(), null, null));
    return true;
  }

  private GrantPlan against(GrantPlan plan, Group group, long firmId) {
    List<KnownGrant> alike =
        knownGrants.stream()
            .filter(known -> known.firmId() == firmId && !taken.contains(known.id()))
            .filter(known -> isAlike(known, plan.grant()))
            .toList();
    for (KnownGrant known : alike) {
      if (new GrantMatch(known, plan.grant()).isSame()) {
        taken.add(known.id());
        return restating(plan, plan.grant(), GrantPlan.Decision.UNCHANGED, known);
      }
    }
    if (alike.size() == 1 && isAlone(plan, group) && match(alike, plan).continues()) {
      return updated(plan, alike.getFirst());
    }
    return alike.isEmpty() ? plan : asked(plan, group, alike);
  }

  private static GrantMatch match(List<KnownGrant> alike, GrantPlan plan) {
    return new GrantMatch(alike.getFirst(), plan.grant());
  }

  // No other row of the file may be the grant as well.
  private static boolean isAlone(GrantPlan plan, Group group) {
    return group.rows().stream()
            .map(FirmRow::grant)
            .filter(Objects::nonNull)
            .filter(other -> !other.continues() && isAlike(other.terms(), plan.grant().terms()))
            .count()
        == 1;
  }

  private GrantPlan updated(GrantPlan plan, KnownGrant known) {
    taken.add(known.id());
    RowGrant added = new GrantMatch(known, plan.grant()).added();
    return restating(plan, added, GrantPlan.Decision.UPDATE, known);
  }

  private static FirmRow of(Group group, int row) {
    return group.rows().stream().filter(r -> r.row() == row).findFirst().orElse(group.first());
  }

  private static boolean isAlike(KnownGrant known, RowGrant grant) {
    RowGrant.Terms terms = grant.terms();
    return Plain.word(known.policy()).equals(Plain.word(terms.policy()))
        && fits(known.kind(), terms.kind())
        && fits(known.batch(), terms.batch());
  }

  private static boolean isAlike(RowGrant.Terms one, RowGrant.Terms other) {
    return Plain.word(one.policy()).equals(Plain.word(other.policy()))
        && fits(one.kind(), other.kind())
        && fits(one.batch(), other.batch());
  }

  private static boolean fits(@Nullable String one, @Nullable String other) {
    return one == null || other == null || Plain.word(one).equals(Plain.word(other));
  }

  private GrantPlan asked(GrantPlan plan, Group group, List<KnownGrant> alike) {
    FirmRow first = group.first();
    int row = plan.grant().row();
    List<Question.Option> options = new ArrayList<>();
    if (alike.size() == 1) {
      options.add(new Question.Option(UPDATE, Wording.of("import.option.grant_update")));
    }
    options.add(new Question.Option(NEW, Wording.of("import.option.grant_new")));
    options.add(Question.Option.skip());
    Question question =
        new Question(
            of(group, row).id() + ".grant",
            plan.sheet(),
            plan.grant().cell(),
            List.of(row),
            Wording.of(
                "import.question.grant",
                Integer.toString(row),
                Objects.requireNonNullElse(first.name(), "")),
            List.copyOf(options),
            Question.Accepts.OPTIONS);
    return switch (questions.ask(question).orElse("")) {
      case NEW -> plan;
      case UPDATE -> updated(plan, alike.getFirst());
      default ->
          new GrantPlan(
              plan.group(), plan.sheet(), plan.grant(), GrantPlan.Decision.ASK, null, null);
    };
  }

  private static GrantPlan restating(
      GrantPlan plan, RowGrant grant, GrantPlan.Decision decision, KnownGrant known) {
    return new GrantPlan(
        plan.group(),
        plan.sheet(),
        grant,
        decision,
        known.id(),
        new GrantMatch(known, plan.grant()).restated());
  }

  /** The posts of one firm. */
  List<PlacementPlan> placements(int number, Group group, @Nullable Long firmId) {
    return new PlacementDecider(questions, knownPlacements).placements(number, group, firmId);
  }

  static @Nullable Long fen(@Nullable Amount amount) {
    return amount == null ? null : Long.valueOf(amount.hundredths());
  }
}
