package guian.registry.ui.reports;

import guian.registry.report.Issuing;
import guian.registry.report.QuarterlyReports;
import guian.registry.store.Author;

/** What the Reports screen works with. */
public record ReportServices(QuarterlyReports reports, Issuing issuing, Author author) {}
