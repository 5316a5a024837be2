package guian.registry.architecture.planted.stray;

/** Planted: a class in a package that has no place. */
final class Stray {}
