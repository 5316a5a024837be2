package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.store.figures.Stretch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which firms a claim is measured by: of similar size, whose first figure is between a quarter and
 * four times the claim's base; and of similar age, founded in the year of that figure like the
 * claimant, or else not more than two years older or younger than it. Each firm counts once, with
 * its newest stretch that has both figures.
 */
public final class Similar {
  /** How many times greater or smaller a first figure may be. */
  public static final int TIMES = 4;

  /** How many years older or younger a firm may be. */
  public static final int YEARS = 2;

  private final long least;
  private final long most;
  private final int age;

  /**
   * Those similar to a firm of an age with a positive base.
   *
   * @param age in the year of the base; 0 when it was founded in that year
   */
  public Similar(Amount base, int age) {
    this.least =
        BigDecimal.valueOf(base.hundredths())
            .divide(BigDecimal.valueOf(TIMES), 0, RoundingMode.CEILING)
            .longValueExact();
    this.most = Math.multiplyExact(base.hundredths(), (long) TIMES);
    this.age = age;
  }

  /** The least first figure. */
  public long least() {
    return least;
  }

  /** The greatest first figure. */
  public long most() {
    return most;
  }

  /** Whether the firm of a stretch is similar. */
  public boolean takes(Stretch stretch) {
    boolean size = stretch.first() >= least && stretch.first() <= most;
    // The figure of the founding year is not of a whole year.
    boolean both = (stretch.age() == 0) == (age == 0);
    return size && stretch.age() >= 0 && both && Math.abs(stretch.age() - age) <= YEARS;
  }

  /** One stretch a firm: the newest with both figures, else the newest. */
  public List<Stretch> among(Collection<Stretch> stretches) {
    Comparator<Stretch> order =
        Comparator.comparing((Stretch stretch) -> stretch.last() != null)
            .thenComparingInt(Stretch::year);
    Map<Long, Stretch> best = new HashMap<>();
    stretches.stream()
        .filter(this::takes)
        .forEach(s ->
            best.merge(
                s.firmId(), s, (one, other) -> order.compare(one, other) >= 0 ? one : other));
    return List.copyOf(best.values());
  }
}
