package guian.registry.model;

/** The registration status of a firm (登记状态). */
public enum Status implements Coded {
  ACTIVE,
  MOVED_IN,
  MOVED_OUT,
  REVOKED,
  DEREGISTERED,
  SUSPENDED,
  LIQUIDATING
}
