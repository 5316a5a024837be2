package guian.registry.store.stakes;

import guian.registry.model.FirmName;
import guian.registry.model.Holding;
import java.util.List;
import java.util.Map;

/**
 * One indicator of one period over the firms of the ledger, with all stakes: read at one moment.
 *
 * @param amounts by firm of the ledger, hundredths; those not disclosed are not among them
 * @param undisclosed how many firms reported without disclosing
 * @param owners the firms that have stakes or amounts
 */
public record ZoneFigures(
    Map<Long, Long> amounts, long undisclosed, List<Holding> stakes, Map<Long, Firm> owners) {
  /** A firm's name, and whether it is of the ledger. */
  public record Firm(FirmName name, boolean resident) {}
}
