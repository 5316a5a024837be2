/** One firm's file: what is known of it, and its editing. */
@NullMarked
package guian.registry.store.firm;

import org.jspecify.annotations.NullMarked;
