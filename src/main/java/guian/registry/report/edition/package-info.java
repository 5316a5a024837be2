/** A report issued: frozen as printed, and handed out again. */
@NullMarked
package guian.registry.report.edition;

import org.jspecify.annotations.NullMarked;
