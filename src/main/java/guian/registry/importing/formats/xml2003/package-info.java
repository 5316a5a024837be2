/** The reader of XML Spreadsheet 2003 workbooks, a stream of XML events. */
@NullMarked
package guian.registry.importing.formats.xml2003;

import org.jspecify.annotations.NullMarked;
