package guian.registry.store.firms;

import guian.registry.model.Coded;

/** A property of firms that the Firms screen filters by and counts. */
public enum Facet implements Coded {
  RELATION,
  /** Whether the relation is derived or confirmed. */
  BASIS,
  STATUS,
  /** The division, the first two digits of the industry code. */
  INDUSTRY,
  PARK,
  /** The founding year. */
  FOUNDED,
  SIZE;

  /** The value of firms for which the property is not recorded. */
  public static final String NONE = "";
}
