package guian.registry.report.changes;

import guian.registry.model.Coded;
import guian.registry.model.Via;
import guian.registry.store.report.LaterStep;

/** What kind of act changed a printed number. */
public enum Reason implements Coded {
  /** A file was imported. */
  IMPORT,
  /** An import or an edit was taken back. */
  UNDO,
  /** A figure was entered or revised by hand. */
  REVISION,
  /** What is recorded of a firm itself was changed: its relation, industry, status, date. */
  RECLASSIFICATION,
  /** A grant, a payment or a placement was entered or changed by hand. */
  ENTRY,
  /** A yearly target was set or changed. */
  TARGET,
  /** The edition before was printed by another template. */
  TEMPLATE,
  /** This version of the program counts otherwise than the one that issued the edition. */
  RULES;

  static Reason of(LaterStep step) {
    return switch (step.via()) {
      case IMPORT, EXAMPLE -> IMPORT;
      case UNDO -> UNDO;
      case MANUAL -> byHand(step);
    };
  }

  private static Reason byHand(LaterStep step) {
    if (step.via() != Via.MANUAL || step.tables().contains("observation")) {
      return REVISION;
    }
    if (step.tables().contains("zone_target")) {
      return TARGET;
    }
    return step.tables().contains("firm") ? RECLASSIFICATION : ENTRY;
  }
}
