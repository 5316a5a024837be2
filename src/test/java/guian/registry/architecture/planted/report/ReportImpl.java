package guian.registry.architecture.planted.report;

/** Planted: a name that tells nothing. */
final class ReportImpl {}
