package guian.registry.ui.growth;

import guian.registry.model.Coded;

/** Whose growth the screen shows. */
enum Topic implements Coded {
  FIRM,
  ZONE,
  INDUSTRY,
  RELATION,
  /** The register of claims. */
  CLAIMS;

  /** Whether groups of firms are shown. */
  boolean isGrouped() {
    return this == INDUSTRY || this == RELATION;
  }
}
