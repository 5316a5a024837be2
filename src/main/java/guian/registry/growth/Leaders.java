package guian.registry.growth;

import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.store.figures.RankedFirm;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some places of the ranking by growth.
 *
 * @param period the period compared; null when nothing is reported
 * @param count how many firms are ranked in all
 * @param least what a firm had at least in the year before, hundredths of the indicator's unit
 * @param places in their order
 */
public record Leaders(
    Indicator indicator, @Nullable Period period, long count, long least, List<Place> places) {

  /** A firm's place, from 1, with its series. */
  public record Place(int number, RankedFirm firm, FirmGrowth growth) {
    /** The growth in per cent. */
    public BigDecimal percent() {
      return Rates.growth(firm.now(), firm.base());
    }
  }
}
