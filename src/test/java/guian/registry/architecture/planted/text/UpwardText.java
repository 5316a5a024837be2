package guian.registry.architecture.planted.text;

import guian.registry.architecture.planted.store.Store;

/** Planted: the words know the store. */
record UpwardText(Store store) {}
