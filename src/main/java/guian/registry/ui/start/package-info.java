/** The first start: the example, an empty registry, or a file. */
@NullMarked
package guian.registry.ui.start;

import org.jspecify.annotations.NullMarked;
