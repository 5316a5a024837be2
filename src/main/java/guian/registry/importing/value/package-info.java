/**
 * The text of one cell as an exact amount, a date or a code; what cannot be known is said, not
 * guessed.
 */
@NullMarked
package guian.registry.importing.value;

import org.jspecify.annotations.NullMarked;
