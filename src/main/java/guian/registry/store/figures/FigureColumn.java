package guian.registry.store.figures;

import guian.registry.model.Period;

/** A column of figures: one indicator in one period. */
public record FigureColumn(String indicator, Period period) {}
