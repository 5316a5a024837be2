package guian.registry.architecture.planted.growth;

/** Stands for a service. */
public final class Growth {}
