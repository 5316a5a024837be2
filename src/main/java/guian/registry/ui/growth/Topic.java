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
  CLAIMS;

  /** Whether groups of firms are shown. */
  boolean isGrouped() {
    return this != FIRM && this != ZONE && this != CLAIMS;
  }
}
