package guian.registry.architecture.planted.store;

/** Stands for the store. */
public final class Store {}
