package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.growth.BackTest.Case;
import guian.registry.growth.Simulated.Process;
import guian.registry.model.Indicator;
import guian.registry.store.Registry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A band of nominally 80 per cent holds 75 to 85 per cent of what came. */
class CoverageTest {
  private static void assertHonest(double percent, String what) {
    assertTrue(percent >= 75 && percent <= 85, what + ": " + percent);
  }

  /** How many per cent of other firms' tests lie within the bands. */
  private static double held(Calibration calibration, List<Case> others) {
    long held = others.stream().filter(c -> c.miss() <= calibration.factor(c.ahead())).count();
    return 100.0 * held / others.size();
  }

  @ParameterizedTest
  @EnumSource(Process.class)
  void bandsHoldForFirmsOfAKnownProcess(Process process) {
    Simulated firms = new Simulated(process, 20170718);
    Calibration calibration = new Calibration(firms.cases(1, 200));
    List<Case> others = firms.cases(201, 600);
    assertHonest(held(calibration, others), process.toString());
    for (int ahead = 1; ahead <= 4; ahead++) {
      int quarters = ahead;
      List<Case> some = others.stream().filter(c -> c.ahead() == quarters).toList();
      assertHonest(held(calibration, some), process + ", " + ahead + " ahead");
    }
    assertHonest(calibration.coverage().doubleValue(), process + ", as the program states it");
  }

  @Test
  void thePlainBandWouldBeTooNarrowForARandomWalkSoItIsWidened() {
    Simulated firms = new Simulated(Process.WALK, 1);
    List<Case> cases = firms.cases(1, 200);
    assertTrue(new Calibration(cases).factor(4) > 1.1);
    assertTrue(held(new Calibration(List.of()), cases) < 75);
  }

  @Test
  void bandsHoldOnTheExample(@TempDir Path folder) {
    try (Registry registry = Registry.open(folder.resolve("r.guian"), Clock.systemUTC())) {
      Example.fill(registry, "test");
      GrowthReader reader = new GrowthReader(registry);
      Indicator revenue = reader.indicator("revenue");
      Outlook outlook = reader.firm(reader.firstFirm(revenue), revenue).outlook();
      BigDecimal coverage = outlook.coverage();
      assertHonest(coverage.doubleValue(), "example");
      assertEquals(771, outlook.tests());
    }
  }
}
