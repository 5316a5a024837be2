/** The quarterly report as a workbook and as a document that is edited further. */
@NullMarked
package guian.registry.report.office;

import org.jspecify.annotations.NullMarked;
