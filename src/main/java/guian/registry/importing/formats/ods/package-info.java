/**
 * The reader of OpenDocument spreadsheets (.ods, and .fods in one file), a stream of XML events.
 */
@NullMarked
package guian.registry.importing.formats.ods;

import org.jspecify.annotations.NullMarked;
