/**
 * The reader of Office Open XML workbooks (.xlsx, .xlsm), a stream of XML events over each part.
 */
@NullMarked
package guian.registry.importing.formats.xlsx;

import org.jspecify.annotations.NullMarked;
