/** A report as the contract writes it for programs. */
@NullMarked
package guian.registry.report.json;

import org.jspecify.annotations.NullMarked;
