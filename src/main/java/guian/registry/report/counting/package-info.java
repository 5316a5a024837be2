/** How the rows of the registry become the figures of a report. */
@NullMarked
package guian.registry.report.counting;

import org.jspecify.annotations.NullMarked;
