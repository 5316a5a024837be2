package guian.registry.chart;

/** The room for a chart, in px. */
public record Size(double width, double height) {}
