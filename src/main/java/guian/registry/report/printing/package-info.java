/** Paper: a PDF as it is, through the print spooler of the system. */
@NullMarked
package guian.registry.report.printing;

import org.jspecify.annotations.NullMarked;
