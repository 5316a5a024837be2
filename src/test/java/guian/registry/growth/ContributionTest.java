package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import guian.registry.model.Period;
import guian.registry.store.figures.FigureTotal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionTest {
  private static FigureTotal group(String code, long now, long base) {
    return new FigureTotal(code, Period.year(2017), now, 1, now, base, 1, 0);
  }

  @Test
  void pointsAddUpToTheGrowthAndSharesToAHundred() {
    // 150 + 90 against 100 + 100: 20 %. The first adds 25 points
    // (50 ÷ 40 = 125 %), the second takes 5 away (−10 ÷ 40 = −25 %).
    List<FigureTotal> all = List.of(group("a", 150, 100), group("b", 90, 100));
    Contribution first = Contribution.of(all.get(0), all);
    Contribution second = Contribution.of(all.get(1), all);
    assertEquals("25.0", first.points().toPlainString());
    assertEquals("-5.0", second.points().toPlainString());
    assertEquals("125.0", first.percent().toPlainString());
    assertEquals("-25.0", second.percent().toPlainString());
  }

  @Test
  void withoutAChangeThereAreNoSharesAndWithoutABaseNothing() {
    List<FigureTotal> even = List.of(group("a", 150, 100), group("b", 50, 100));
    assertEquals("25.0", Contribution.of(even.getFirst(), even).points().toPlainString());
    assertNull(Contribution.of(even.getFirst(), even).percent());
    List<FigureTotal> none = List.of(group("a", 150, 0));
    assertNull(Contribution.of(none.getFirst(), none));
  }
}
