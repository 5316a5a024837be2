/** What only SQLite can say: connections and their pragmas, migration, full-text search, backup. */
@NullMarked
package guian.registry.store.sqlite;

import org.jspecify.annotations.NullMarked;
