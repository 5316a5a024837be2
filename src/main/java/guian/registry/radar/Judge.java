package guian.registry.radar;

import guian.registry.model.FirmFacts;
import guian.registry.model.PartialDate;
import guian.registry.model.Status;
import guian.registry.radar.Codes.Cover;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges firms by a definition. Whoever is not meant is out of scope, whatever the figures; of
 * those meant, one unfulfilled condition is a no, whatever is missing.
 */
public final class Judge {
  private static final Set<Status> GONE =
      Set.of(Status.DEREGISTERED, Status.REVOKED, Status.MOVED_OUT);

  private final Definition definition;

  public Judge(Definition definition) {
    this.definition = definition;
  }

  /** What the definition says of a firm in a year. */
  public Assessment judge(FirmYears firm, int year) {
    PartialDate founded = firm.facts().foundedOn();
    if (founded != null && founded.year() > year) {
      return Assessment.out(List.of(new Fact.Founded(founded, year, false)));
    }
    List<Lack> unknownScope = new ArrayList<>();
    for (Condition condition : definition.scope()) {
      Finding finding = condition.check(firm, year, definition.bounds());
      if (finding.isFalse()) {
        return Assessment.out(finding.facts());
      }
      unknownScope.addAll(finding.lacks());
    }
    return byIndustry(firm, year, unknownScope);
  }

  private Assessment byIndustry(FirmYears firm, int year, List<Lack> unknownScope) {
    String code = digits(firm.facts().industryCode());
    List<Rule> certain =
        definition.rules().stream().filter(r -> r.industries().cover(code) == Cover.YES).toList();
    boolean doubtful =
        definition.rules().stream().anyMatch(r -> r.industries().cover(code) == Cover.PARTLY);
    if (certain.isEmpty()) {
      return doubtful
          ? gone(firm.facts(), lacking(unknownScope))
          : Assessment.out(List.of(new Fact.Industry(code)));
    }
    return certain.stream()
        .filter(rule -> rule.isFor(year))
        .findFirst()
        .map(rule -> byRule(firm, year, rule, unknownScope))
        .orElseGet(() -> Assessment.lacking(null, List.of(), List.of(Lack.rule(year))));
  }

  // A section's letter alone says as little as nothing: rules are by division.
  private static String digits(@Nullable String code) {
    return code != null && Character.isDigit(code.charAt(0)) ? code : "";
  }

  private static Assessment lacking(List<Lack> unknownScope) {
    List<Lack> lacks = new ArrayList<>(unknownScope);
    lacks.add(Lack.fact(Lack.Why.INDUSTRY));
    return Assessment.lacking(null, List.of(), lacks);
  }

  private Assessment byRule(FirmYears firm, int year, Rule rule, List<Lack> unknownScope) {
    List<Fact> facts = new ArrayList<>();
    List<Lack> lacks = new ArrayList<>(unknownScope);
    for (Condition condition : rule.needs()) {
      Finding finding = condition.check(firm, year, definition.bounds());
      if (finding.isFalse() && unknownScope.isEmpty()) {
        return new Assessment(Answer.NO, rule, finding.facts(), List.of());
      }
      facts.addAll(finding.facts());
      lacks.addAll(finding.lacks());
    }
    return lacks.isEmpty()
        ? new Assessment(Answer.YES, rule, facts, List.of())
        : gone(firm.facts(), Assessment.lacking(rule, facts, lacks));
  }

  // A firm that is gone owes no figures any more.
  private static Assessment gone(FirmFacts facts, Assessment lacking) {
    Status status = facts.status();
    return status != null && GONE.contains(status)
        ? Assessment.out(List.of(new Fact.Gone(status)))
        : lacking;
  }
}
