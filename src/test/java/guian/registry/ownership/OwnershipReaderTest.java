package guian.registry.ownership;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import guian.registry.example.Example;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import guian.registry.model.StakeKind;
import guian.registry.ownership.TwoReadings.Owners;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.stakes.StakeEdits;
import guian.registry.store.stakes.StakeQueries;
import guian.registry.store.stakes.TypedStake;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two readings of a registry. */
class OwnershipReaderTest {
  private static final Indicator REVENUE =
      new Indicator("revenue", IndicatorKind.FLOW, "CNY", "营业收入", "Revenue");
  private static final Period HALF = Period.throughQuarter(2017, 2);

  @TempDir Path folder;
  private Registry registry;
  private StakeEdits stakes;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    stakes = new StakeEdits(registry);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private TwoReadings read() {
    return new OwnershipReader(new StakeQueries(registry)).read(REVENUE, HALF);
  }

  private static TypedStake share(String percent) {
    return new TypedStake(StakeKind.SHARE, percent, null, null);
  }

  @Test
  void motherAndDaughterCountOnceInBothReadings() {
    long mother = TestRegistry.firm(registry, "甲控股有限公司");
    long daughter = TestRegistry.firm(registry, "乙科技有限公司");
    long silent = TestRegistry.firm(registry, "丙软件有限公司");
    TestRegistry.revenue(registry, mother, "2017Q2C", "1000");
    TestRegistry.revenue(registry, daughter, "2017Q2C", "500");
    TestRegistry.revenue(registry, silent, "2017Q2C", null);
    stakes.add(LI, mother, daughter, share("60"));
    stakes.addWithOwner(LI, "深圳某某集团", daughter, share("30"));
    TwoReadings readings = read();
    assertEquals(150_000, readings.total());
    assertEquals(2, readings.firms());
    assertEquals(1, readings.undisclosed());
    assertEquals(LocalDate.of(2017, 6, 30), readings.day());
    Owners.Told told = assertInstanceOf(Owners.Told.class, readings.owners());
    assertEquals(
        List.of("甲控股有限公司 true 2 130000", "深圳某某集团 false 1 15000"),
        told.owners().stream()
            .map(o -> o.name().name() + " " + o.resident() + " " + o.firms() + " " + o.amount())
            .toList());
    assertEquals(130_000, told.zone());
    assertEquals(15_000, told.outside());
    assertEquals(5_000, told.unstated());
  }

  @Test
  void aStakeThatBeganLaterDoesNotCountYet() {
    long firm = TestRegistry.firm(registry, "乙科技有限公司");
    TestRegistry.revenue(registry, firm, "2017Q2C", "500");
    stakes.addWithOwner(
        LI, "深圳某某集团", firm, new TypedStake(StakeKind.SHARE, "100", "2017-07-01", null));
    Owners.Told told = assertInstanceOf(Owners.Told.class, read().owners());
    assertEquals(50_000, told.zone());
    assertEquals(0, told.outside());
  }

  @Test
  void theExampleComesToItsTotalInBothReadings() {
    Example.fill(registry, "经办甲");
    TwoReadings readings = read();
    Owners.Told told = assertInstanceOf(Owners.Told.class, readings.owners());
    assertEquals(readings.total(), told.zone() + told.outside() + told.unstated());
  }
}
