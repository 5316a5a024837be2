package guian.registry.architecture.planted.model;

import org.jooq.Field;

/** Planted: the model knows a library. */
record LibraryModel(Field<String> field) {}
