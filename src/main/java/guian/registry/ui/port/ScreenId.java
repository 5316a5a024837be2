package guian.registry.ui.port;

import guian.registry.model.Coded;

/** The screens, in the order of the rail and of Ctrl+1 to Ctrl+6. */
public enum ScreenId implements Coded {
  FIRMS,
  IMPORT,
  GROWTH,
  INCENTIVES,
  REPORTS,
  DATA
}
