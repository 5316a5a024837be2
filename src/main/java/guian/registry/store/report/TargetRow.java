package guian.registry.store.report;

import guian.registry.model.Indicator;

/**
 * What the zone as a whole is to reach in a year (年度目标), as its plan says.
 *
 * @param hundredths of the indicator's unit, above zero
 */
public record TargetRow(int year, Indicator indicator, long hundredths) {}
