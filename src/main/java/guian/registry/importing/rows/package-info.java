/**
 * The rows of recognised tables as firms with their facts and figures, and what is wrong with them.
 */
@NullMarked
package guian.registry.importing.rows;

import org.jspecify.annotations.NullMarked;
