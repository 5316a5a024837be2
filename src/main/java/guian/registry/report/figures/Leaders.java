package guian.registry.report.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The firms with the largest revenue, and what single firms add to the zone's growth. */
public final class Leaders {
  /** So many are listed in the standard report. */
  static final int LISTED = 10;

  private final QuarterlyReport report;
  private final int listed;

  /** Those of the standard report. */
  public Leaders(QuarterlyReport report) {
    this(report, LISTED);
  }

  /** Those of a list of so many rows. */
  public Leaders(QuarterlyReport report, int listed) {
    this.report = report;
    this.listed = listed;
  }

  /**
   * A leading firm.
   *
   * @param sharePercent of the revenue of all firms, one decimal
   * @param pullPoints percentage points of the growth of all comparable firms, one decimal; null
   *     when the firm cannot be compared
   */
  public record Leader(
      FirmRow row, @Nullable BigDecimal sharePercent, @Nullable BigDecimal pullPoints) {}

  /**
   * The firms with the largest revenue, fewer than asked for where fewer reported a positive one.
   */
  public List<Leader> largest() {
    return reported().stream()
        .filter(row -> row.revenue().hundredths() > 0)
        .limit(listed)
        .map(this::leader)
        .toList();
  }

  /** Whether any firm leads. */
  public boolean isAny() {
    return !largest().isEmpty();
  }

  private List<FirmRow> reported() {
    return report.firms().stream().filter(row -> row.revenue().isReported()).toList();
  }

  /** A firm as one that leads. */
  public Leader leader(FirmRow row) {
    BigDecimal revenue = Tally.decimal(row.revenue().hundredths());
    return new Leader(row, Growth.share(revenue, whole()), pull(row));
  }

  private BigDecimal whole() {
    return report.byRelation().total().revenue();
  }

  // 拉动: what the firm's own change is of last year's figure of all comparable firms.
  private @Nullable BigDecimal pull(FirmRow row) {
    Comparison own = row.comparison();
    Comparison all = report.byRelation().total().comparison();
    return own == null || all == null
        ? null
        : Growth.share(own.value().subtract(own.base()), all.base());
  }

  /** The revenue of the largest together. */
  public BigDecimal revenue() {
    return largest().stream()
        .map(leader -> Tally.decimal(leader.row().revenue().hundredths()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Their share of all revenue, per cent; null when there is none. */
  public @Nullable BigDecimal share() {
    return Growth.share(revenue(), whole());
  }

  /** The firms that add most to the growth, the most first; none that adds nothing as printed. */
  public List<Leader> pulling(int most) {
    return byPull(1, most);
  }

  /** The firms that take most from it, the most first. */
  public List<Leader> dragging(int most) {
    return byPull(-1, most);
  }

  private List<Leader> byPull(int sign, int most) {
    List<Leader> found = new ArrayList<>();
    for (FirmRow row : reported()) {
      Leader leader = leader(row);
      if (leader.pullPoints() != null && leader.pullPoints().signum() == sign) {
        found.add(leader);
      }
    }
    found.sort(Comparator.comparing((Leader leader) -> change(leader), Comparator.reverseOrder()));
    return found.subList(0, Math.min(most, found.size()));
  }

  private static BigDecimal change(Leader leader) {
    Comparison own = leader.row().comparison();
    return own == null ? BigDecimal.ZERO : own.value().subtract(own.base()).abs();
  }
}
