package guian.registry.store.imports;

import guian.registry.model.FirmName;
import java.util.List;

/**
 * Firms of the ledger that a file does not name.
 *
 * @param count how many there are
 * @param first the first of them by name, at most {@link ImportLookup#NAMED}
 */
public record AbsentFirms(int count, List<Firm> first) {
  /** None. */
  public static final AbsentFirms NONE = new AbsentFirms(0, List.of());

  /** One of them. */
  public record Firm(long id, FirmName name) {}
}
