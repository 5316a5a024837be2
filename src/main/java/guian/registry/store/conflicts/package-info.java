/** Figures of two sources that differ: the list of them, and choosing between them. */
@NullMarked
package guian.registry.store.conflicts;

import org.jspecify.annotations.NullMarked;
