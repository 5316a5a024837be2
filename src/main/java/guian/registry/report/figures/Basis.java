package guian.registry.report.figures;

import guian.registry.model.Coded;

/** Which of last year's figures a growth rate stands on. */
public enum Basis implements Coded {
  /** Last year's figures as this year's reports restate them (同口径). */
  RESTATED,
  /** Last year's figures as reported last year. */
  PUBLISHED,
  /** Restated where a firm restated it, else as reported last year. */
  MIXED,
  /** Counted anew from the ledger's dates. */
  LEDGER
}
