package guian.registry.store.grants;

import static guian.registry.store.db.Tables.GRANT;

import guian.registry.model.Amount;
import guian.registry.model.RefusedException;
import guian.registry.store.Writing;
import guian.registry.text.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Refuses an entry by hand with which a grant becomes what it cannot be. What stood so before, as a
 * file said it, bars no other entry.
 */
public final class GrantRules {
  private static final int WAN = 6;

  private final Writing step;
  private final long grantId;
  private final List<GrantFault> before;

  /** Looks at a grant before it is changed. */
  public GrantRules(Writing step, long grantId) {
    this.step = step;
    this.grantId = grantId;
    this.before = impossible();
  }

  /**
   * Looks at it again.
   *
   * @throws RefusedException {@code grant.future}, {@code grant.order}, {@code grant.clawed}
   */
  public void check() {
    impossible().stream()
        .filter(fault -> !before.contains(fault))
        .findFirst()
        .ifPresent(fault -> {
          throw refusal(fault);
        });
  }

  private static RefusedException refusal(GrantFault fault) {
    Object[] arguments =
        fault.arguments().stream().map(each -> each instanceof Amount a ? wan(a) : each).toArray();
    return switch (fault.kind()) {
      case FUTURE -> new RefusedException("grant.future", arguments);
      case APPROVED_FIRST -> new RefusedException("grant.order", arguments);
      default -> new RefusedException("grant.clawed", arguments);
    };
  }

  /** In 万元, exact and with two decimals at least: two amounts that differ read so. */
  private static String wan(Amount amount) {
    BigDecimal wan = BigDecimal.valueOf(amount.hundredths(), WAN).stripTrailingZeros();
    return Figures.decimal(wan, Math.max(2, wan.scale()));
  }

  private List<GrantFault> impossible() {
    // The latest day that it is anywhere: whoever enters today's date is not refused.
    LocalDate today = LocalDate.ofInstant(step.at(), ZoneOffset.MAX);
    GrantSums sums = new GrantSums(today);
    return sums
        .rows(step.db())
        .where(GRANT.ID.eq(grantId))
        .fetchOptional(sums::row)
        .map(row -> GrantFault.of(GrantQueries.file(step.db(), row), today))
        .orElse(List.of())
        .stream()
        .filter(fault -> fault.kind().isImpossible())
        .toList();
  }
}
