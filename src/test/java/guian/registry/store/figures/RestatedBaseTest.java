package guian.registry.store.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.Amount;
import guian.registry.model.Evidence;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.model.Via;
import guian.registry.model.YearOnYear;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.FirmSort;
import guian.registry.store.firms.FirmSummary;
import guian.registry.store.ledger.LedgerRow;
import guian.registry.store.ledger.LedgerWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Growth is measured on last year's figure as restated, which stands under last year's period. */
class RestatedBaseTest {
  private static final Clock JULY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);
  private static final Period HALF = Period.throughQuarter(2017, 2);
  private static final FigureColumn COLUMN = new FigureColumn(Indicator.REVENUE, HALF);

  @TempDir Path folder;
  private Registry registry;

  @BeforeEach
  void open() {
    registry = Registry.open(folder.resolve("r.guian"), JULY);
    new LedgerWriter(registry)
        .fill(
            new Author("li", Via.EXAMPLE, null),
            out -> {
              out.accept(new LedgerRow.Source(1, "invented", "表", null));
              firm(out, 1);
              firm(out, 2);
              figure(out, 1, HALF, Nature.ACTUAL, 150_00);
              figure(out, 1, HALF.yearBefore(), Nature.ACTUAL, 120_00);
              figure(out, 1, HALF.yearBefore(), Nature.PRIOR, 100_00);
              figure(out, 2, HALF, Nature.ACTUAL, 90_00);
              figure(out, 2, HALF.yearBefore(), Nature.ACTUAL, 100_00);
            });
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private static void firm(Consumer<LedgerRow> out, long id) {
    out.accept(
        new LedgerRow.Firm(
            id,
            true,
            "某某" + id + "有限公司",
            null,
            null,
            LedgerRow.Standings.UNKNOWN,
            null,
            null,
            new PartialDate(2015, 0, 0),
            null,
            null,
            null,
            null,
            1));
  }

  private static void figure(
      Consumer<LedgerRow> out, long firm, Period period, Nature nature, long fen) {
    Evidence evidence = new Evidence(1, null, null, null, null);
    out.accept(
        new LedgerRow.Figure(
            firm, Indicator.REVENUE, period, nature, Standing.CURRENT, fen, Amount.CNY, evidence));
  }

  private YearOnYear growth(int row) {
    Figure figure =
        new FirmQueries(registry)
            .page(FirmFilter.ALL, FirmSort.BY_NAME, List.of(COLUMN), 0, 10)
            .get(row)
            .figures()
            .get(COLUMN);
    return Objects.requireNonNull(Objects.requireNonNull(figure).yearOnYear());
  }

  @Test
  void aFirmsGrowth() {
    assertEquals(YearOnYear.Basis.RESTATED, growth(0).basis());
    assertEquals(new BigDecimal("50.0"), growth(0).percent().orElseThrow());
    assertEquals(YearOnYear.Basis.PUBLISHED, growth(1).basis());
    assertEquals(new BigDecimal("-10.0"), growth(1).percent().orElseThrow());
  }

  @Test
  void theZonesGrowth() {
    FirmSummary summary = new FirmQueries(registry).summary(FirmFilter.ALL, COLUMN);
    YearOnYear zone = Objects.requireNonNull(summary.yearOnYear());
    assertEquals(200_00, zone.base().hundredths());
    assertEquals(new BigDecimal("20.0"), zone.percent().orElseThrow());
    assertEquals(2, summary.comparable());
  }
}
