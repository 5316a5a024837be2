package guian.registry.growth.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.Mark;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Observed;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The charts of these tests show 2016 and 2017. */
class LeftOutTest {
  private static final Messages ZH = new Messages(Language.ZH);
  private static final Messages EN = new Messages(Language.EN);

  private static FirmGrowth of(Observed observed) {
    return Firms.growth(observed, List.of(), null);
  }

  private static String said(Observed observed, Mode mode) {
    return new LeftOut(of(observed), ZH, mode).text();
  }

  @Test
  void nothingIsSaidWhereEverythingIsShown() {
    Observed all = new Observed().actual("2016", "20").actual("2017Q1C", "3").actual("2017Q2", "4");
    assertEquals("", said(all, Mode.CUMULATIVE));
    assertEquals("", new LeftOut(Firms.drawn(), ZH, Mode.SINGLE).text());
  }

  @Test
  void yearsOutsideAreNamedInSpans() {
    Observed old = new Observed().actual("2014Q1C", "1").actual("2015", "2").prior("2012", "1");
    old.actual("2016", "3").actual("2017Q1C", "4");
    assertEquals("未列：2012 年、2014–2015 年。", said(old, Mode.CUMULATIVE));
    assertEquals("Not shown: 2012, 2014–2015. ", new LeftOut(of(old), EN, Mode.CUMULATIVE).text());
  }

  @Test
  void periodsThatEndWithinAQuarterOrLeadNowhereAreCounted() {
    Observed odd = new Observed().actual("2016", "20").actual("2017M02C", "2");
    assertEquals("未列：年内 1 个期别。", said(odd, Mode.CUMULATIVE));
    // Without January to June, the third quarter alone gives no cumulative.
    odd.actual("2017Q3", "5");
    assertEquals("未列：年内 2 个期别。", said(odd, Mode.CUMULATIVE));
    // Alone it is shown then; the year as a whole gives no fourth quarter, the two months none.
    assertEquals("未列：年内 2 个期别。", said(odd, Mode.SINGLE));
  }

  @Test
  void thePictureThatGoesOutSaysIt() {
    FirmGrowth growth = of(new Observed().actual("2015", "2").actual("2017Q1C", "4"));
    assertTrue(
        FirmPicture.draw(growth, ZH, Mode.CUMULATIVE).marks().stream()
            .anyMatch(
                mark -> mark instanceof Mark.Label label && label.text().startsWith("未列：2015 年。")));
  }
}
