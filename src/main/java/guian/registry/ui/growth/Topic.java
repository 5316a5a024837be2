package guian.registry.ui.growth;

import guian.registry.model.Coded;

/** Whose growth the screen shows. */
enum Topic implements Coded {
  FIRM,
  ZONE,
  INDUSTRY,
  RELATION,
  AGE,
  PARK,
  /** The register of claims. */
  CLAIMS,
  /** Which firms are at scale, high-growth or gazelles. */
  RADAR;

  /** Whether a list stands in place of a chart. */
  boolean isList() {
    return this == CLAIMS || this == RADAR;
  }

  /** Whether groups of firms are shown. */
  boolean isGrouped() {
    return this != FIRM && this != ZONE && !isList();
  }
}
