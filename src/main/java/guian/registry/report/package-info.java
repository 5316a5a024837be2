/**
 * The quarterly report: what is counted, how it is said, the pages it is printed on and the forms
 * these are given out in.
 */
@NullMarked
package guian.registry.report;

import org.jspecify.annotations.NullMarked;
