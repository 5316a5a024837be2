package guian.registry.importing.plan;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.match.Group;
import guian.registry.importing.match.Matcher;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.HeadOffice;
import guian.registry.model.NameKey;
import guian.registry.model.Relation;
import guian.registry.model.StakeKind;
import guian.registry.store.imports.ImportState;
import guian.registry.store.imports.KnownFirm;
import guian.registry.store.imports.KnownStake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head offices that a file names for branches: firms of the registry, or new ones of the
 * same file. What cannot be told is said and not recorded.
 */
final class HeadOffices {
  private final ImportState state;
  private final FirmDecider firms;
  private final List<Issue> issues;
  private final Map<String, List<Group>> newFirms = new HashMap<>();
  private final Map<Group, Integer> numbers = new HashMap<>();

  /** Finds them among these firms; {@code issues} gets what is to be said. */
  HeadOffices(
      ImportState state, Map<Group, Matcher.Match> matches, FirmDecider firms, List<Issue> issues) {
    this.state = state;
    this.firms = firms;
    this.issues = issues;
    if (matches.keySet().stream().anyMatch(group -> said(group).isPresent())) {
      matches.forEach(this::number);
    }
  }

  /** Whether rows name a head office. */
  static Optional<HeadOffice> said(Group group) {
    return group.rows().stream()
        .flatMap(row -> Optional.ofNullable(row.headOffice()).stream())
        .findFirst();
  }

  // A plan numbers its firms in order, leaving out the rows that have none.
  private void number(Group group, Matcher.Match match) {
    if (!(match instanceof Matcher.Nameless)) {
      numbers.put(group, numbers.size());
    }
    String name = group.first().name();
    if (match instanceof Matcher.Unknown && name != null) {
      newFirms.computeIfAbsent(NameKey.of(name), unused -> new ArrayList<>()).add(group);
    }
  }

  /** The head office to record for rows about a firm; {@code firm} is null for a new one. */
  Optional<FirmPlan.Head> of(Group group, @Nullable KnownFirm firm) {
    Optional<HeadOffice> said = said(group);
    return said.flatMap(head -> {
      boolean branch =
          firms.derived(group) == Relation.BRANCH
              || (firm != null && firm.facts().relation() == Relation.BRANCH);
      return branch ? find(group, firm, head) : none(group, head, "head_office_of_no_branch");
    });
  }

  private Optional<FirmPlan.Head> find(Group group, @Nullable KnownFirm firm, HeadOffice head) {
    String key = NameKey.of(head.name());
    List<KnownFirm> known =
        state.firms().stream().filter(f -> f.isNow(key) || f.isAlso(key)).toList();
    List<Group> others = newFirms.getOrDefault(key, List.of());
    if (known.size() + others.size() != 1) {
      boolean none = known.isEmpty() && others.isEmpty();
      return none(group, head, none ? "head_office_missing" : "head_office_unclear");
    }
    return known.isEmpty()
        ? ofFile(group, firm, head, others.getFirst())
        : ofRegistry(group, firm, head, known.getFirst());
  }

  private Optional<FirmPlan.Head> ofFile(
      Group group, @Nullable KnownFirm firm, HeadOffice head, Group other) {
    if (other == group || firms.derived(other) == Relation.BRANCH) {
      return none(group, head, "head_office_unclear");
    }
    if (firm != null && isOwned(firm)) {
      return none(group, head, "head_office_other");
    }
    String name = Objects.requireNonNull(other.first().name());
    return Optional.of(new FirmPlan.Head(null, numbers.get(other), name, head.cell()));
  }

  private Optional<FirmPlan.Head> ofRegistry(
      Group group, @Nullable KnownFirm firm, HeadOffice head, KnownFirm other) {
    boolean itself = firm != null && firm.id() == other.id();
    if (itself || other.facts().relation() == Relation.BRANCH) {
      return none(group, head, "head_office_unclear");
    }
    if (firm != null && isOwned(firm)) {
      boolean recorded =
          state.stakes().contains(new KnownStake(firm.id(), other.id(), StakeKind.HEAD_OFFICE));
      return recorded ? Optional.empty() : none(group, head, "head_office_other");
    }
    return Optional.of(new FirmPlan.Head(other.id(), null, other.facts().name(), head.cell()));
  }

  private boolean isOwned(KnownFirm firm) {
    return state.stakes().stream().anyMatch(stake -> stake.firmId() == firm.id());
  }

  private Optional<FirmPlan.Head> none(Group group, HeadOffice head, String code) {
    FirmRow row =
        group.rows().stream().filter(r -> head.equals(r.headOffice())).findFirst().orElseThrow();
    issues.add(
        new Issue(
            Issue.Severity.INFO,
            row.sheet(),
            row.row(),
            head.cell(),
            code,
            head.name(),
            List.of()));
    return Optional.empty();
  }
}
