package guian.registry.ui.reports;

/** One thing looked at before a report is issued; {@code fine} or for a person to decide. */
record Check(boolean fine, String text) {}
