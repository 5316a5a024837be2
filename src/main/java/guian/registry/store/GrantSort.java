package guian.registry.store;

/** The order of the ledger of grants; equal grants stand by id. */
public record GrantSort(Column column, boolean descending) {
  /** The newest application first. */
  public static final GrantSort NEWEST = new GrantSort(Column.APPLIED, true);

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
