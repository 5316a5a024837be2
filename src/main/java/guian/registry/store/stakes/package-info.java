/** Who owns whom: stakes as they are kept, edited and looked at. */
@NullMarked
package guian.registry.store.stakes;

import org.jspecify.annotations.NullMarked;
