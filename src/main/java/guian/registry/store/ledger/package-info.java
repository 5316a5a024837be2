/** A whole ledger written at once, as the example is. */
@NullMarked
package guian.registry.store.ledger;

import org.jspecify.annotations.NullMarked;
