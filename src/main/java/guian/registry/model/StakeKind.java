package guian.registry.model;

/** Whether an owner holds a share of a firm or is the head office of a branch. */
public enum StakeKind implements Coded {
  SHARE,
  HEAD_OFFICE
}
