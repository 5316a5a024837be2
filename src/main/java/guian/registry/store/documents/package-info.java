/** Documents attached to firms. */
@NullMarked
package guian.registry.store.documents;

import org.jspecify.annotations.NullMarked;
