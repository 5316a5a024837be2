package guian.registry.architecture.planted.store;

import org.sqlite.SQLiteConfig;

/** Planted: the driver outside its package. */
record DriverStore(SQLiteConfig config) {}
