/** One line of a firm's history brought back: what stood before it, as a step of its own. */
@NullMarked
package guian.registry.store.restoring;

import org.jspecify.annotations.NullMarked;
