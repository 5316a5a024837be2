/** What a report counts: its figures, tables of firms and judgements as data. */
@NullMarked
package guian.registry.report.figures;

import org.jspecify.annotations.NullMarked;
