package guian.registry.store.figures;

import guian.registry.model.Period;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.ObservationRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Half-year figures with bases of all kinds, restated and published, of zero and below, of another
 * currency, and the growth worked out from them firm by firm.
 */
public final class GrowthSample {
  public static final FigureColumn COLUMN =
      new FigureColumn("revenue", Period.parse("2017Q2C").orElseThrow());

  private final Random random;
  private final Map<String, ObservationRecord> rows = new HashMap<>();

  public GrowthSample(Random random) {
    this.random = random;
  }

  public List<ObservationRecord> rows(List<FirmRecord> firms) {
    for (FirmRecord firm : firms) {
      add(firm.getId(), "2017Q2C", "actual");
      add(firm.getId(), "2016Q2C", "actual");
      add(firm.getId(), "2016Q2C", "prior");
    }
    return new ArrayList<>(rows.values());
  }

  private void add(long firmId, String period, String nature) {
    if (random.nextInt(4) == 0) {
      return;
    }
    Long amount = random.nextInt(6) == 0 ? null : Long.valueOf(random.nextInt(40) - 5);
    ObservationRecord row = new ObservationRecord();
    row.setFirmId(firmId);
    row.setIndicator("revenue");
    row.setPeriod(period);
    row.setNature(nature);
    row.setStanding("current");
    row.setDisclosure(amount == null ? "not_disclosed" : "disclosed");
    row.setAmount(amount);
    row.setUnit(random.nextInt(5) == 0 ? "USD" : "CNY");
    row.setSourceId(1L);
    rows.put(firmId + period + nature, row);
  }

  /** The growth; null when there is nothing to compare. */
  public @Nullable BigDecimal percent(long firmId) {
    ObservationRecord now = rows.get(firmId + "2017Q2C" + "actual");
    if (now == null || now.getAmount() == null) {
      return null;
    }
    Long base = amount(firmId + "2016Q2C" + "prior", now.getUnit());
    if (base == null) {
      base = amount(firmId + "2016Q2C" + "actual", now.getUnit());
    }
    return base == null || base <= 0
        ? null
        : BigDecimal.valueOf(now.getAmount())
            .divide(BigDecimal.valueOf(base), MathContext.DECIMAL64);
  }

  private @Nullable Long amount(String key, String unit) {
    ObservationRecord row = rows.get(key);
    return row == null || !row.getUnit().equals(unit) ? null : row.getAmount();
  }
}
