package guian.registry.report.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Revenue of all firms from January to the end of one quarter.
 *
 * @param revenue yuan; null when nobody reported
 */
public record TrendPoint(ReportQuarter quarter, @Nullable BigDecimal revenue, int firms) {}
