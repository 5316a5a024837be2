package guian.registry.report.figures;

import guian.registry.store.report.ReportRows;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of firms.
 *
 * @param industry the key of its industry group
 * @param relation the key of its relation
 * @param size the key of its size class
 * @param age the key of its age group
 * @param comparison null when the firm has no figure of last year
 */
public record FirmRow(
    ReportRows.Firm firm,
    String industry,
    String relation,
    String size,
    String age,
    Reading revenue,
    @Nullable Comparison comparison) {}
