package guian.registry.ui.imports;

import guian.registry.model.Coded;

/** The steps of an import, in their order. */
enum ImportStep implements Coded {
  FILE,
  RECOGNISED,
  QUESTIONS,
  PREVIEW,
  DONE;

  boolean isBefore(ImportStep other) {
    return ordinal() < other.ordinal();
  }
}
