package guian.registry.store.grants;

/** The order of the ledger of grants; equal grants stand by application, the newest first. */
public record GrantSort(Column column, boolean descending) {
  /** What is due and unpaid first, the largest before, then the newest application. */
  public static final GrantSort USUAL = new GrantSort(Column.DUE, true);

  /** What grants are ordered by. */
  public enum Column {
    FIRM,
    POLICY,
    KIND,
    APPLIED,
    APPROVED,
    PAID,
    DUE,
    CLAWED_BACK,
    STATUS
  }
}
