/** Grants with their instalments and commitments. */
@NullMarked
package guian.registry.store.grants;

import org.jspecify.annotations.NullMarked;
