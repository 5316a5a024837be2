/** Work-experience posts of firms for universities, entered by hand. */
@NullMarked
package guian.registry.store.placements;

import org.jspecify.annotations.NullMarked;
