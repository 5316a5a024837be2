package guian.registry.architecture.planted.store;

import guian.registry.architecture.planted.growth.Growth;

/** Planted: the store knows a service. */
record UpwardStore(Growth growth) {}
