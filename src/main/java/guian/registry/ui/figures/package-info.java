/** A firm's figures as a grid of indicators and periods, edited as in a spreadsheet. */
@NullMarked
package guian.registry.ui.figures;

import org.jspecify.annotations.NullMarked;
