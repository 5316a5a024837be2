package guian.registry.ui.data;

import guian.registry.model.Coded;

/** The lists of the Data screen. */
enum DataSection implements Coded {
  IMPORTS,
  SOURCES,
  CONFLICTS,
  HISTORY
}
