/** The quarterly report: its figures as data, and the pages they are printed on. */
@NullMarked
package guian.registry.report;

import org.jspecify.annotations.NullMarked;
