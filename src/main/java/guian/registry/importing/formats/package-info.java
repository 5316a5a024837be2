/** Opens spreadsheet files of any known format by what their bytes say. */
@NullMarked
package guian.registry.importing.formats;

import org.jspecify.annotations.NullMarked;
