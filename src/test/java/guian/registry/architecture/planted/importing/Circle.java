package guian.registry.architecture.planted.importing;

import guian.registry.architecture.planted.report.Arc;

/** Planted: one half of a cycle of packages. */
public record Circle(Arc arc) {}
