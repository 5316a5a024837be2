/** Pages as PDF: written, read back, drawn and searched. */
@NullMarked
package guian.registry.report.pdf;

import org.jspecify.annotations.NullMarked;
