/**
 * Finds in a sheet the header, the meaning, period and unit of each column, and the kind of each
 * row.
 */
@NullMarked
package guian.registry.importing.recognise;

import org.jspecify.annotations.NullMarked;
