package guian.registry.report.figures;

import guian.registry.model.Coded;
import guian.registry.store.figures.ChangeParts;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.List;

/**
 * Who came and who left: the firms with revenue in the months and none in the same months of last
 * year, and the other way round; so the change of all revenue is theirs and that of the others.
 *
 * @param change the change against what was published last year, in hundredths
 * @param newcomers the greatest revenue first
 * @param leavers the greatest revenue of last year first
 */
public record Movers(ChangeParts change, List<Newcomer> newcomers, List<Leaver> leavers) {
  /** Why a firm has revenue now and had none a year before. */
  public enum Arrival implements Coded {
    /** Founded after the end of the same months of last year. */
    FOUNDED,
    MOVED_IN,
    /** It was there, as far as is known, and did not report for those months. */
    UNREPORTED
  }

  /** Why a firm has no revenue now and had some a year before. */
  public enum Departure implements Coded {
    /** Moved out, deregistered or its licence revoked. */
    GONE,
    /** Suspended, or being liquidated. */
    IDLE,
    /** In operation: its report is missing. */
    UNREPORTED,
    /** It does not disclose it, or states it in another currency. */
    UNKNOWN
  }

  /** A newcomer with its revenue in yuan. */
  public record Newcomer(ReportRows.Firm firm, Arrival why, BigDecimal revenue) {}

  /**
   * A leaver with its revenue of last year in yuan, and what stands in the place of this year's.
   */
  public record Leaver(
      ReportRows.Firm firm, Departure why, BigDecimal revenue, Reading.State state) {}

  /** Whether anybody has revenue of last year: without it nobody came or left. */
  public boolean isKnown() {
    return change.leavers().firms() + change.continuing().firms() > 0;
  }

  /** How many came for this reason. */
  public long count(Arrival why) {
    return newcomers.stream().filter(newcomer -> newcomer.why() == why).count();
  }

  /** How many left for this reason. */
  public long count(Departure why) {
    return leavers.stream().filter(leaver -> leaver.why() == why).count();
  }
}
