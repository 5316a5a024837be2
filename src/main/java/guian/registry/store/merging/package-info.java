/** Two firms that are one: putting them together, and taking them apart again. */
@NullMarked
package guian.registry.store.merging;

import org.jspecify.annotations.NullMarked;
