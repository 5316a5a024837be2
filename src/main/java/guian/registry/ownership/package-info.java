/** Totals by who owns whom, and the firms around a firm: pure. */
@NullMarked
package guian.registry.ownership;

import org.jspecify.annotations.NullMarked;
