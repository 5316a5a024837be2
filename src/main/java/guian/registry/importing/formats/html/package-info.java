/** The reader of web pages, as many systems write them under the name of a workbook. */
@NullMarked
package guian.registry.importing.formats.html;

import org.jspecify.annotations.NullMarked;
