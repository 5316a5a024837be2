package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.store.figures.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OddsTest {
  private static final Amount BASE = new Amount(1000, "CNY");

  /** Firms that came from 100 to these amounts. */
  private static List<Stretch> to(long... last) {
    List<Stretch> all = new ArrayList<>();
    for (int i = 0; i < last.length; i++) {
      all.add(new Stretch(i + 1, 2015, 2013, 100, last[i]));
    }
    return all;
  }

  private static Odds odds(List<Stretch> similar) {
    return Odds.of(BASE, new Amount(3000, "CNY"), 1, similar);
  }

  @Test
  void exactlyThreeTimesIsReached() {
    Odds odds = odds(to(299, 300, 301));
    assertEquals(3, odds.firms());
    assertEquals(2, odds.reached());
    assertNull(odds.fan());
  }

  @Test
  void eightFirmsMakeAFanAndSevenDoNot() {
    assertNull(odds(to(1, 2, 3, 4, 5, 6, 7)).fan());
    // Multiples 1.0, 1.1 … 2.0: the tenth percentile of eleven is the second, the median the
    // sixth, the ninetieth the tenth.
    long[] eleven = LongStream.rangeClosed(0, 10).map(i -> 100 + 10 * i).toArray();
    Odds.Fan fan = odds(to(eleven)).fan();
    assertEquals(1100, fan.low().hundredths());
    assertEquals(1500, fan.mid().hundredths());
    assertEquals(1900, fan.high().hundredths());
    // Of eight (1 … 8) the tenth percentile lies 0.7 of the way from the first to the second.
    Odds.Fan eight = odds(to(100, 200, 300, 400, 500, 600, 700, 800)).fan();
    assertEquals(1700, eight.low().hundredths());
    assertEquals(4500, eight.mid().hundredths());
    assertEquals(7300, eight.high().hundredths());
  }

  @Test
  void firmsWithoutALaterFigureAreLostAndNotCounted() {
    List<Stretch> some = new ArrayList<>(to(400));
    some.add(new Stretch(9, 2015, 2013, 100, null));
    Odds odds = odds(some);
    assertEquals(1, odds.firms());
    assertEquals(1, odds.reached());
    assertEquals(1, odds.lost());
  }

  private static Stretch firm(int founded, long first) {
    return new Stretch(1, 2015, founded, first, 1L);
  }

  @Test
  void similarIsAQuarterToFourTimesAndTwoYears() {
    Similar similar = new Similar(BASE, 3);
    assertTrue(similar.takes(firm(2012, 250)));
    assertFalse(similar.takes(firm(2012, 249)));
    assertTrue(similar.takes(firm(2012, 4000)));
    assertFalse(similar.takes(firm(2012, 4001)));
    assertTrue(similar.takes(firm(2010, 1000)));
    assertFalse(similar.takes(firm(2009, 1000)));
    assertTrue(similar.takes(firm(2014, 1000)));
    assertFalse(similar.takes(firm(2016, 1000)), "not founded yet");
  }

  @Test
  void aFoundingYearIsComparedWithFoundingYearsOnly() {
    assertFalse(new Similar(BASE, 1).takes(firm(2015, 1000)));
    assertTrue(new Similar(BASE, 0).takes(firm(2015, 1000)));
    assertFalse(new Similar(BASE, 0).takes(firm(2014, 1000)));
  }

  @Test
  void aFirmCountsOnceWithItsNewestWholeStretch() {
    Stretch older = new Stretch(1, 2014, 2012, 1000, 2000L);
    Stretch newer = new Stretch(1, 2015, 2012, 1000, 3000L);
    Stretch open = new Stretch(1, 2016, 2012, 1000, null);
    Similar similar = new Similar(BASE, 3);
    assertEquals(List.of(newer), similar.among(List.of(open, older, newer)));
    assertEquals(List.of(open), similar.among(List.of(open)));
  }
}
