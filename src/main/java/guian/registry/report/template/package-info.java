/** What an office prints of a report, in which order and how long; a file that people can read. */
@NullMarked
package guian.registry.report.template;

import org.jspecify.annotations.NullMarked;
