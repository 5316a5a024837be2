package guian.registry.store.figures;

import guian.registry.model.Period;

/**
 * The sum of one indicator in one period over firms of the ledger, and over those of them that can
 * be compared with the year before; hundredths of the indicator's unit.
 *
 * @param group the code that the firms share, such as an industry's division; empty when they share
 *     none or it is not recorded
 * @param total the sum of all disclosed values
 * @param firms how many firms that is
 * @param comparable the sum over firms that have a base too
 * @param base their sum a year before: as restated where a firm restated it, else as published
 * @param comparableFirms how many firms that is
 * @param undisclosed how many firms reported without disclosing
 */
public record FigureTotal(
    String group,
    Period period,
    long total,
    long firms,
    long comparable,
    long base,
    long comparableFirms,
    long undisclosed) {}
