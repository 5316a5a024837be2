/** The list of firms: search, filters with counts, order, pages, saved views. */
@NullMarked
package guian.registry.store.firms;

import org.jspecify.annotations.NullMarked;
