package guian.registry.model;

/** How a firm was set up (设立形式): home-grown, a branch, or with which owners. */
public enum Relation implements Coded {
  DOMESTIC,
  BRANCH,
  JOINT_VENTURE,
  WHOLLY_FOREIGN,
  WHOLLY_HMT,
  COOPERATIVE,
  FIE_REINVESTMENT,
  REP_OFFICE
}
