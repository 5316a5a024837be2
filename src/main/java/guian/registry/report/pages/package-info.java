/**
 * The pages of a report, a firm's sheet and a list as tables and XHTML, which every form is made
 * of.
 */
@NullMarked
package guian.registry.report.pages;

import org.jspecify.annotations.NullMarked;
