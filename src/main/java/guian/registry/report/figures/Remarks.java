package guian.registry.report.figures;

import java.math.BigDecimal;

/**
 * What the figures leave out or stand on, counted, for the notes at the end.
 *
 * @param undatedFounded firms whose founding date is not recorded
 * @param yearOnlyFounded firms that may be new, their founding date being known to the year only
 * @param undatedPayments paid instalments without a date precise enough to count them
 * @param undatedPaid the yuan of those
 * @param unknownPayments instalments paid in the months whose amount is not known
 * @param undatedPosts posts without a date precise enough to count them
 * @param derived firms whose revenue is a sum of shorter periods
 * @param withoutBase firms that reported revenue and have no figure of last year
 */
public record Remarks(
    int undatedFounded,
    int yearOnlyFounded,
    int undatedPayments,
    BigDecimal undatedPaid,
    int unknownPayments,
    long undatedPosts,
    int derived,
    int withoutBase) {}
