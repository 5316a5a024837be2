package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.model.Evidence;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Observations of one firm's revenue, written briefly: period code and 万元. */
public final class Observed {
  private final List<Observation> all = new ArrayList<>();

  /** An actual value. */
  public Observed actual(String period, String wan) {
    return add(Nature.ACTUAL, period, Amount.of(new BigDecimal(wan).movePointRight(4), "CNY"));
  }

  /** Last year's value as restated. */
  public Observed prior(String period, String wan) {
    return add(Nature.PRIOR, period, Amount.of(new BigDecimal(wan).movePointRight(4), "CNY"));
  }

  /** A value in another currency. */
  public Observed dollars(String period, String amount) {
    return add(Nature.ACTUAL, period, Amount.of(new BigDecimal(amount), "USD"));
  }

  /** A value that the firm does not disclose. */
  public Observed undisclosed(String period) {
    Evidence evidence = new Evidence(1, null, null, null, null);
    all.add(new Observation(1, "revenue", of(period), Nature.ACTUAL, null, evidence));
    return this;
  }

  private Observed add(Nature nature, String period, Amount amount) {
    Evidence evidence = new Evidence(1, "表", "G6", amount.plain(), "header");
    all.add(new Observation(1, "revenue", of(period), nature, amount, evidence));
    return this;
  }

  /** The period of a code. */
  public static Period of(String code) {
    return Period.parse(code).orElseThrow();
  }

  /** The observations. */
  public List<Observation> list() {
    return List.copyOf(all);
  }
}
