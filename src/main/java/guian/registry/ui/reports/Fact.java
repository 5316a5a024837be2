package guian.registry.ui.reports;

/** A fact about a report: its name and its value. */
record Fact(String label, String value) {}
