package guian.registry.architecture.planted.model;

import guian.registry.architecture.planted.store.Store;

/** Planted: the model knows the store. */
record UpwardModel(Store store) {}
