package guian.registry.architecture.planted.report;

import guian.registry.architecture.planted.importing.Circle;

/** Planted: the other half of a cycle of packages. */
public record Arc(Circle circle) {}
