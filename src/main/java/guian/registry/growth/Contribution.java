package guian.registry.growth;

import guian.registry.store.figures.FigureTotal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group adds to the growth of all: of firms that can be compared with the year before.
 *
 * @param points how many percentage points of the growth of all (拉动); they add up to it
 * @param percent which part of the increase of all (贡献率); null when all did not change
 */
public record Contribution(BigDecimal points, @Nullable BigDecimal percent) {
  /** The contribution of one group among all; null when all of them have no positive base. */
  public static @Nullable Contribution of(FigureTotal group, List<FigureTotal> all) {
    long base = all.stream().mapToLong(FigureTotal::base).reduce(0, Math::addExact);
    long now = all.stream().mapToLong(FigureTotal::comparable).reduce(0, Math::addExact);
    if (base <= 0) {
      return null;
    }
    long increase = Math.subtractExact(group.comparable(), group.base());
    long whole = Math.subtractExact(now, base);
    return new Contribution(
        Rates.share(increase, base), whole == 0 ? null : Rates.share(increase, whole));
  }
}
