package guian.registry.ui.reports;

import guian.registry.model.Coded;

/** What the pane beside the pages shows. */
enum PanePart implements Coded {
  EDITIONS,
  TEXT,
  TARGETS,
  TEMPLATE
}
