/** The program's entry and the one place where its parts are put together. */
@NullMarked
package guian.registry;

import org.jspecify.annotations.NullMarked;
