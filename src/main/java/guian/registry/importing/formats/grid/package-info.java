/** Sheets being read: cells gathered into rows, and what is read counted against the limits. */
@NullMarked
package guian.registry.importing.formats.grid;

import org.jspecify.annotations.NullMarked;
