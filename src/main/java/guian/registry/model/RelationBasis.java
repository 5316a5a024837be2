package guian.registry.model;

/** Whether a firm's relation was derived from its registered type or confirmed by a person. */
public enum RelationBasis implements Coded {
  DERIVED,
  CONFIRMED
}
