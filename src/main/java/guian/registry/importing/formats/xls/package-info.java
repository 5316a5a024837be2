/**
 * The reader of BIFF5 and BIFF8 workbooks (.xls and WPS's .et), a stream of records; deciphering
 * and code pages come from POI.
 */
@NullMarked
package guian.registry.importing.formats.xls;

import org.jspecify.annotations.NullMarked;
