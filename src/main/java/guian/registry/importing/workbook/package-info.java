/** Spreadsheet files as rows of typed cells, whatever their format; nothing here knows firms. */
@NullMarked
package guian.registry.importing.workbook;

import org.jspecify.annotations.NullMarked;
