/** Puts charts on paper and into files: Java 2D, PNG, SVG and PDF, without a display. */
@NullMarked
package guian.registry.chart.paint;

import org.jspecify.annotations.NullMarked;
