package guian.registry.radar;

import guian.registry.growth.Rates;
import guian.registry.model.Amount;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One condition of a definition; thresholds are compared exactly. */
sealed interface Condition {
  /** What becomes of it for a firm in a year. */
  Finding check(FirmYears firm, int year, Bounds bounds);

  /** The indicators it asks of. */
  Set<String> indicators();

  /** The earliest year it asks of, counted from the one that is judged. */
  default int earliest() {
    return 0;
  }

  /**
   * A figure of a year against a threshold.
   *
   * @param offset of its year: 0 for the one that is judged, −3 for three years before
   * @param threshold in hundredths of the indicator's unit
   */
  record Level(String indicator, int offset, Comparison comparison, long threshold)
      implements Condition {
    @Override
    public Finding check(FirmYears firm, int year, Bounds bounds) {
      Period period = Period.year(year + offset);
      Known known = firm.known(indicator, year + offset, bounds);
      if (known.whole() != null) {
        return found(indicator, period, known.whole(), Fact.Reach.WHOLE);
      }
      if (known.soFar() != null && comparison != Comparison.AT_MOST && holds(known.soFar())) {
        return found(
            indicator, Objects.requireNonNull(known.soFarOf()), known.soFar(), Fact.Reach.SO_FAR);
      }
      if (known.most() != null && comparison != Comparison.AT_MOST && !holds(known.most())) {
        return found(
            Objects.requireNonNull(known.mostOf()), period, known.most(), Fact.Reach.AT_MOST);
      }
      Lack lack = Lack.figure(Objects.requireNonNull(known.why()), indicator, period);
      return new Finding(null, soFar(known), List.of(lack));
    }

    private List<Fact> soFar(Known known) {
      return known.soFar() == null || known.soFarOf() == null
          ? List.of()
          : found(indicator, known.soFarOf(), known.soFar(), Fact.Reach.SO_FAR).facts();
    }

    private boolean holds(Amount amount) {
      return comparison.holds(Long.compare(amount.hundredths(), threshold));
    }

    private Finding found(String of, Period period, Amount amount, Fact.Reach reach) {
      Amount limit = new Amount(threshold, amount.unit());
      return Finding.of(
          new Fact.Level(indicator, of, period, amount, reach, comparison, limit, holds(amount)));
    }

    @Override
    public Set<String> indicators() {
      return Set.of(indicator);
    }

    @Override
    public int earliest() {
      return offset;
    }
  }

  /** The average growth a year over some years, in per cent. */
  record Growth(String indicator, int years, Comparison comparison, BigDecimal percent)
      implements Condition {
    @Override
    public Finding check(FirmYears firm, int year, Bounds bounds) {
      Known base = firm.known(indicator, year - years, bounds);
      Known now = firm.known(indicator, year, bounds);
      if (base.whole() == null || now.whole() == null) {
        List<Lack> lacks = new ArrayList<>();
        lack(base, indicator, year - years, lacks);
        lack(now, indicator, year, lacks);
        return Finding.lacking(lacks.toArray(Lack[]::new));
      }
      long from = base.whole().hundredths();
      long to = now.whole().hundredths();
      if (from <= 0) {
        return Finding.lacking(
            Lack.figure(Lack.Why.BASE_NOT_POSITIVE, indicator, Period.year(year - years)));
      }
      boolean holds = comparison.holds(order(from, to));
      BigDecimal shown = Rates.perYear(from, Math.max(0, to), years);
      return Finding.of(
          new Fact.Growth(indicator, year - years, year, shown, comparison, percent, holds));
    }

    // (1 + p)^n as a fraction, so that no root is rounded before it is compared.
    private int order(long from, long to) {
      BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2)).pow(years);
      return BigDecimal.valueOf(to).compareTo(factor.multiply(BigDecimal.valueOf(from)));
    }

    @Override
    public Set<String> indicators() {
      return Set.of(indicator);
    }

    @Override
    public int earliest() {
      return -years;
    }
  }

  /**
   * The share of one figure in another, in per cent.
   *
   * @param partOf an unrecorded figure that is meant and of which {@code part} is a part: enough of
   *     the part is enough of it, and less says nothing; null when the part itself is meant
   */
  record Share(
      String part, String whole, Comparison comparison, BigDecimal percent, @Nullable String partOf)
      implements Condition {
    @Override
    public Finding check(FirmYears firm, int year, Bounds bounds) {
      Known some = firm.known(part, year, bounds);
      Known all = firm.known(whole, year, bounds);
      if (some.whole() == null || all.whole() == null) {
        List<Lack> lacks = new ArrayList<>();
        lack(some, part, year, lacks);
        lack(all, whole, year, lacks);
        return Finding.lacking(lacks.toArray(Lack[]::new));
      }
      long of = all.whole().hundredths();
      if (of <= 0) {
        return Finding.lacking(Lack.figure(Lack.Why.BASE_NOT_POSITIVE, whole, Period.year(year)));
      }
      boolean holds = comparison.holds(order(some.whole().hundredths(), of));
      if (!holds && partOf != null) {
        return Finding.lacking(Lack.unrecorded(partOf));
      }
      BigDecimal shown = Rates.share(some.whole().hundredths(), of);
      return Finding.of(new Fact.Share(part, whole, year, shown, comparison, percent, holds));
    }

    private int order(long some, long of) {
      return BigDecimal.valueOf(some)
          .movePointRight(2)
          .compareTo(percent.multiply(new BigDecimal(BigInteger.valueOf(of))));
    }

    @Override
    public Set<String> indicators() {
      return Set.of(part, whole);
    }
  }

  /** An age in years at the end of the year that is judged. */
  record Age(int most) implements Condition {
    @Override
    public Finding check(FirmYears firm, int year, Bounds bounds) {
      PartialDate founded = firm.facts().foundedOn();
      if (founded == null) {
        return Finding.lacking(Lack.fact(Lack.Why.FOUNDED));
      }
      int age = year - founded.year();
      return Finding.of(new Fact.Age(age, most, age <= most));
    }

    @Override
    public Set<String> indicators() {
      return Set.of();
    }
  }

  /** Founded before a year: the first year's figure is not of a whole year. */
  record FoundedBefore(int offset) implements Condition {
    @Override
    public Finding check(FirmYears firm, int year, Bounds bounds) {
      PartialDate founded = firm.facts().foundedOn();
      return founded == null
          ? Finding.lacking(Lack.fact(Lack.Why.FOUNDED))
          : Finding.of(new Fact.Founded(founded, year + offset, founded.year() < year + offset));
    }

    @Override
    public Set<String> indicators() {
      return Set.of();
    }
  }

  /** A unit with a legal person of its own: no branch, no representative office. */
  record LegalPerson() implements Condition {
    @Override
    public Finding check(FirmYears firm, int year, Bounds bounds) {
      Relation relation = firm.facts().relation();
      return relation == null
          ? Finding.lacking(Lack.fact(Lack.Why.RELATION))
          : Finding.of(
              new Fact.Unit(
                  relation, relation != Relation.BRANCH && relation != Relation.REP_OFFICE));
    }

    @Override
    public Set<String> indicators() {
      return Set.of();
    }
  }

  /** Something that the registry does not keep. */
  record Unrecorded(String code) implements Condition {
    @Override
    public Finding check(FirmYears firm, int year, Bounds bounds) {
      return Finding.lacking(Lack.unrecorded(code));
    }

    @Override
    public Set<String> indicators() {
      return Set.of();
    }
  }

  /** One of several at least. */
  record AnyOf(List<Condition> conditions) implements Condition {
    @Override
    public Finding check(FirmYears firm, int year, Bounds bounds) {
      List<Fact> facts = new ArrayList<>();
      List<Lack> lacks = new ArrayList<>();
      for (Condition condition : conditions) {
        Finding finding = condition.check(firm, year, bounds);
        if (finding.isTrue()) {
          return finding;
        }
        facts.addAll(finding.facts());
        lacks.addAll(finding.lacks());
      }
      return new Finding(lacks.isEmpty() ? Boolean.FALSE : null, facts, lacks);
    }

    @Override
    public Set<String> indicators() {
      Set<String> all = new LinkedHashSet<>();
      conditions.forEach(condition -> all.addAll(condition.indicators()));
      return all;
    }

    @Override
    public int earliest() {
      return conditions.stream().mapToInt(Condition::earliest).min().orElse(0);
    }
  }

  private static void lack(Known known, String indicator, int year, List<Lack> lacks) {
    if (known.why() != null) {
      lacks.add(Lack.figure(known.why(), indicator, Period.year(year)));
    }
  }
}
