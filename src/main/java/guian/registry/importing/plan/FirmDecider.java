package guian.registry.importing.plan;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.match.Group;
import guian.registry.importing.rows.RowFact;
import guian.registry.model.NameKey;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.Relations;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.FactText;
import guian.registry.store.imports.KnownFirm;
import guian.registry.store.imports.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what changes of a firm that the registry has. A blank wipes nothing, a coarser date no
 * finer one, a derived relation no confirmed one.
 */
final class FirmDecider {
  static final String RELATION = Statement.RELATION;
  static final String RESIDENT = Statement.RESIDENT;

  private final List<Issue> issues;
  private final Map<Relations.Ending, Map<String, Optional<Relation>>> relations =
      new EnumMap<>(Relations.Ending.class);

  /** Notes what a person should know in {@code issues}. */
  FirmDecider(List<Issue> issues) {
    this.issues = issues;
  }

  /**
   * What changes, which names become former ones, which head office is recorded, and what the
   * registry has already.
   */
  record Decided(
      List<FirmPlan.FactChange> changes,
      List<String> formerNames,
      FirmPlan.@Nullable Head head,
      Statement statement) {
    /** The same with a head office, shown among the changes. */
    Decided with(FirmPlan.@Nullable Head newHead) {
      if (newHead == null) {
        return this;
      }
      List<FirmPlan.FactChange> all = new ArrayList<>(changes);
      all.add(newHead.change());
      return new Decided(List.copyOf(all), formerNames, newHead, statement);
    }

    /** The same, naming a head office that is recorded already, or that another one stands for. */
    Decided stating(long headOffice, String said) {
      return new Decided(changes, formerNames, head, statement.withHead(headOffice, said));
    }

    boolean isChange() {
      return !formerNames.isEmpty() || changes.stream().anyMatch(FirmPlan.FactChange::applied);
    }
  }

  /** The relation that rows show; null when they show none. */
  @Nullable Relation derived(Group group) {
    String form = Objects.requireNonNullElse(group.text(FirmField.LEGAL_FORM), "");
    String name = Objects.requireNonNullElse(group.first().name(), "");
    Relations.Ending ending = Relations.Ending.of(name);
    return relations
        .computeIfAbsent(ending, unused -> new HashMap<>())
        .computeIfAbsent(form, f -> Relations.derive(f, ending))
        .orElse(null);
  }

  Decided decide(Group group, KnownFirm firm) {
    List<FirmPlan.FactChange> changes = new ArrayList<>();
    Set<String> former = new LinkedHashSet<>();
    Set<String> same = new LinkedHashSet<>();
    Map<String, String> other = new HashMap<>();
    for (RowFact fact : group.facts()) {
      String before = FactText.of(firm.facts(), fact.field());
      if (fact.value().equals(before)) {
        same.add(fact.field().code());
      } else {
        Optional<FirmPlan.FactChange> change = change(group, firm, fact, before, former);
        change.ifPresent(changes::add);
        if (change.filter(FirmPlan.FactChange::applied).isEmpty()) {
          other.put(fact.field().code(), fact.value());
        }
      }
    }
    Optional<FirmPlan.FactChange> relation = relation(group, firm);
    relation.ifPresent(changes::add);
    if (relation.isEmpty() && group.text(FirmField.LEGAL_FORM) != null) {
      stateRelation(derived(group), firm, same, other);
    }
    if (firm.facts().resident()) {
      same.add(RESIDENT);
    } else {
      changes.add(new FirmPlan.FactChange(RESIDENT, "0", "1", null, true));
    }
    group.formerNames().stream().filter(name -> isNew(firm, name)).forEach(former::add);
    if (!group.formerNames().isEmpty()) {
      other.put(Statement.FORMER_NAMES, String.join("\n", group.formerNames()));
    }
    Statement statement = new Statement(same, other, List.of(), List.of());
    return new Decided(List.copyOf(changes), List.copyOf(former), null, statement);
  }

  private static void stateRelation(
      @Nullable Relation derived, KnownFirm firm, Set<String> same, Map<String, String> other) {
    if (derived != null && derived == firm.facts().relation()) {
      same.add(RELATION);
    } else if (derived != null) {
      other.put(RELATION, derived.code());
    }
  }

  private static boolean isNew(KnownFirm firm, String name) {
    String key = NameKey.of(name);
    return !firm.isNow(key) && !firm.isAlso(key);
  }

  private Optional<FirmPlan.FactChange> change(
      Group group, KnownFirm firm, RowFact fact, @Nullable String before, Set<String> former) {
    return switch (fact.field()) {
      case NAME -> name(group, firm, fact, former);
      // The code of a firm that went into this one.
      case CREDIT_CODE ->
          firm.codes().contains(fact.value()) ? Optional.empty() : applied(fact, before);
      case REGISTRATION_NUMBER ->
          firm.numbers().contains(fact.value()) ? Optional.empty() : applied(fact, before);
      case NOTE -> before == null ? applied(fact, null) : Optional.empty();
      case FOUNDED_ON -> founded(group, fact, before);
      default -> applied(fact, before);
    };
  }

  private static Optional<FirmPlan.FactChange> applied(RowFact fact, @Nullable String before) {
    return Optional.of(
        new FirmPlan.FactChange(fact.field().code(), before, fact.value(), fact.cell(), true));
  }

  // Another spelling of the name changes nothing; a former name does not come back.
  private Optional<FirmPlan.FactChange> name(
      Group group, KnownFirm firm, RowFact fact, Set<String> former) {
    String key = NameKey.of(fact.value());
    if (firm.isNow(key)) {
      return Optional.empty();
    }
    if (firm.isAlso(key)) {
      note(group, Issue.Severity.INFO, fact, "former_name", firm.facts().name());
      return Optional.empty();
    }
    former.add(firm.facts().name());
    return applied(fact, firm.facts().name());
  }

  private Optional<FirmPlan.FactChange> founded(
      Group group, RowFact fact, @Nullable String before) {
    if (before == null || fact.value().length() >= before.length()) {
      return applied(fact, before);
    }
    if (!before.startsWith(fact.value())) {
      note(group, Issue.Severity.WARNING, fact, "founded_coarser", before);
    }
    return Optional.of(
        new FirmPlan.FactChange(fact.field().code(), before, fact.value(), fact.cell(), false));
  }

  private Optional<FirmPlan.FactChange> relation(Group group, KnownFirm firm) {
    Relation derived = group.text(FirmField.LEGAL_FORM) == null ? null : derived(group);
    Relation before = firm.facts().relation();
    boolean confirmed = firm.facts().relationBasis() == RelationBasis.CONFIRMED;
    if (derived == null || derived == before || confirmed) {
      return Optional.empty();
    }
    String cell =
        group.facts().stream()
            .filter(f -> f.field() == FirmField.LEGAL_FORM)
            .map(RowFact::cell)
            .findFirst()
            .orElse(null);
    return Optional.of(
        new FirmPlan.FactChange(
            RELATION, before == null ? null : before.code(), derived.code(), cell, true));
  }

  private void note(
      Group group, Issue.Severity severity, RowFact fact, String code, String... arguments) {
    issues.add(
        new Issue(
            severity,
            group.first().sheet(),
            group.first().row(),
            fact.cell(),
            code,
            fact.raw(),
            List.of(arguments)));
  }
}
