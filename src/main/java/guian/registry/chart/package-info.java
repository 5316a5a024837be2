/** Charts as lists of marks, laid out without any toolkit, the same on screen, paper and file. */
@NullMarked
package guian.registry.chart;

import org.jspecify.annotations.NullMarked;
