package guian.registry.ui.reports;

import guian.registry.model.Coded;

/** A table of the report whose numbers are followed to their sources. */
enum FollowedTable implements Coded {
  KEY,
  INDUSTRY,
  RELATION,
  SIZE,
  AGE,
  LEADERS,
  NEWCOMERS,
  LEAVERS,
  CLAIMS,
  GRANTS,
  PLACEMENTS,
  LAPSED,
  FIRMS
}
