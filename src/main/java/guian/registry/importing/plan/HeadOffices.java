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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head offices that a file names for branches: firms of the registry, or new ones of the
 * same file. What cannot be told is said and not recorded.
 */
final class HeadOffices {
  private final boolean wanted;
  private final Set<KnownStake> stakes = new HashSet<>();
  private final FirmDecider firms;
  private final List<Issue> issues;
  private final Map<String, List<Group>> newFirms = new HashMap<>();
  private final Map<String, Set<KnownFirm>> knownFirms = new HashMap<>();
  private final Map<Group, Integer> numbers = new HashMap<>();

  /**
   * Finds them among the firms it is told of; {@code issues} gets what is to be said.
   *
   * @param wanted whether the file names any
   */
  HeadOffices(boolean wanted, FirmDecider firms, List<Issue> issues) {
    this.wanted = wanted;
    this.firms = firms;
    this.issues = issues;
  }

  /** Takes note of firms of the registry, and of who owns them. */
  void know(ImportState state) {
    if (wanted) {
      state.firms().forEach(this::know);
      stakes.addAll(state.stakes());
    }
  }

  /** Takes note of a firm of the file. */
  void note(Group group, Matcher.Match match) {
    if (wanted) {
      number(group, match);
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

  /** What rows state of a branch that has its head office, with the one that they name. */
  FirmDecider.Decided stating(Group group, KnownFirm firm, FirmDecider.Decided decided) {
    return stated(group, firm)
        .map(head -> decided.stating(head.id(), said(group).orElseThrow().name()))
        .orElse(decided);
  }

  private Optional<KnownFirm> stated(Group group, KnownFirm firm) {
    boolean branch =
        firms.derived(group) == Relation.BRANCH || firm.facts().relation() == Relation.BRANCH;
    return said(group)
        .filter(head -> branch && isOwned(firm))
        .map(head -> knownFirms.getOrDefault(NameKey.of(head.name()), Set.of()))
        .filter(known -> known.size() == 1)
        .map(known -> known.iterator().next())
        .filter(head -> head.id() != firm.id() && head.facts().relation() != Relation.BRANCH);
  }

  private void know(KnownFirm firm) {
    know(NameKey.of(firm.facts().name()), firm);
    firm.otherNames().forEach(other -> know(other.key(), firm));
  }

  private void know(String key, KnownFirm firm) {
    knownFirms.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(firm);
  }

  private Optional<FirmPlan.Head> find(Group group, @Nullable KnownFirm firm, HeadOffice head) {
    String key = NameKey.of(head.name());
    Set<KnownFirm> known = knownFirms.getOrDefault(key, Set.of());
    List<Group> others = newFirms.getOrDefault(key, List.of());
    if (known.size() + others.size() != 1) {
      boolean none = known.isEmpty() && others.isEmpty();
      return none(group, head, none ? "head_office_missing" : "head_office_unclear");
    }
    return known.isEmpty()
        ? ofFile(group, firm, head, others.getFirst())
        : ofRegistry(group, firm, head, known.iterator().next());
  }

  private Optional<FirmPlan.Head> ofFile(
      Group group, @Nullable KnownFirm firm, HeadOffice head, Group other) {
    if (other.equals(group) || firms.derived(other) == Relation.BRANCH) {
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
          stakes.contains(new KnownStake(firm.id(), other.id(), StakeKind.HEAD_OFFICE));
      return recorded ? Optional.empty() : none(group, head, "head_office_other");
    }
    return Optional.of(new FirmPlan.Head(other.id(), null, other.facts().name(), head.cell()));
  }

  private boolean isOwned(KnownFirm firm) {
    return stakes.stream().anyMatch(stake -> stake.firmId() == firm.id());
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
