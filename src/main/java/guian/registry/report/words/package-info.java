/** The sentences, notes and numbers of a report as they are said in a language. */
@NullMarked
package guian.registry.report.words;

import org.jspecify.annotations.NullMarked;
