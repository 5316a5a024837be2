package guian.registry.architecture.planted;

/** Stands for the program's wiring. */
public final class Wiring {}
