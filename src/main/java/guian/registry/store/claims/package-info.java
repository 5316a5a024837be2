/** Claims as a person records them, and the register of all of them. */
@NullMarked
package guian.registry.store.claims;

import org.jspecify.annotations.NullMarked;
