package guian.registry.model;

/** Where a grant stands, from application to the last payment or the clawback. */
public enum GrantStatus implements Coded {
  APPLIED,
  REVIEWING,
  PUBLICISED,
  APPROVED,
  PARTLY_PAID,
  PAID,
  REFUSED,
  CLAWING_BACK,
  CLAWED_BACK,
  ENDED
}
