/** Growth in words, tables and charts, for the screen, the report and the command line. */
@NullMarked
package guian.registry.growth.chart;

import org.jspecify.annotations.NullMarked;
