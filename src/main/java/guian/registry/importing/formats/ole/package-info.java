/** The OLE2 container: an old workbook, or a locked new one. */
@NullMarked
package guian.registry.importing.formats.ole;

import org.jspecify.annotations.NullMarked;
