package guian.registry.store.imports;

import guian.registry.model.Nature;
import guian.registry.model.Period;

/** What one figure of a firm is of. */
public record FigureKey(long firmId, String indicator, Period period, Nature nature) {}
