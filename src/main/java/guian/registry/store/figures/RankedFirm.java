package guian.registry.store.figures;

/**
 * A firm's place by growth; amounts in hundredths of the indicator's unit.
 *
 * @param now the value of the period
 * @param base the value a year before, restated where there is one, else published
 */
public record RankedFirm(long firmId, String name, long now, long base) {}
