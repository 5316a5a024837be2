package guian.registry.architecture.planted.ui.firms;

import guian.registry.architecture.planted.store.Store;

/** Planted: a view knows the store. */
record StoreView(Store store) {}
