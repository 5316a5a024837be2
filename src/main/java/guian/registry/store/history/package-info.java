/** What was changed, step by step, and the taking back of a step. */
@NullMarked
package guian.registry.store.history;

import org.jspecify.annotations.NullMarked;
