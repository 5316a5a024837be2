/** Long lists drawn on pages straight away: a layout engine takes too long for them. */
@NullMarked
package guian.registry.report.lists;

import org.jspecify.annotations.NullMarked;
