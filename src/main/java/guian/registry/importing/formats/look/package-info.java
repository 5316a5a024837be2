/** What number formats make of numbers: dates, percentages, scaled figures. */
@NullMarked
package guian.registry.importing.formats.look;

import org.jspecify.annotations.NullMarked;
