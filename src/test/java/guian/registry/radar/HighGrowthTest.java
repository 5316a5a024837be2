package guian.registry.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import guian.registry.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** High-growth firms and gazelles, with growth worked out by hand: 1.2³ = 1.728, 1.1³ = 1.331. */
class HighGrowthTest {
  /** A firm of twenty, founded in 2012, of 1,000,000 yuan in 2013. */
  private static TestFirm firm(String revenue2016) {
    return new TestFirm()
        .founded("2012-05")
        .value("headcount_end", "2013", "20")
        .value("revenue", "2013", "1000000")
        .value("revenue", "2016", revenue2016);
  }

  @ParameterizedTest
  @CsvSource({
    "1728000, no, yes", // exactly 20 % a year: not more, but not less
    "1728000.01, yes, yes",
    "1727999.99, no, no",
    "900000, no, no",
    "-5, no, no"
  })
  void moreThanTwentyPerCentIsNotTwenty(String revenue, String oecd, String torch) {
    TestFirm firm = firm(revenue).value("rd", "2016", "90000");
    assertEquals(oecd, firm.answer("high_growth", 2016));
    assertEquals(oecd, firm.answer("gazelle", 2016));
    assertEquals(torch, firm.answer("gazelle_torch", 2016));
  }

  @Test
  void aStartUpOfFourIsOutOfScopeNotNo() {
    TestFirm four =
        new TestFirm()
            .founded("2012")
            .value("headcount_end", "2013Q4", "4")
            .value("revenue", "2013", "1000000")
            .value("revenue", "2016", "900000");
    assertEquals("out of scope", four.answer("high_growth", 2016));
    Fact.Level staff =
        assertInstanceOf(Fact.Level.class, four.judge("high_growth", 2016).facts().getFirst());
    assertEquals("4", staff.amount().plain());
    assertEquals("10", staff.threshold().plain());
  }

  @Test
  void tenPeopleAreEnoughNineAreNot() {
    TestFirm firm = new TestFirm().founded("2012");
    firm.value("revenue", "2013", "100").value("revenue", "2016", "200");
    assertEquals("yes", firm.value("headcount_end", "2013", "10").answer("high_growth", 2016));
    TestFirm nine = new TestFirm().founded("2012").value("headcount_end", "2013", "9");
    assertEquals("out of scope", nine.answer("high_growth", 2016));
  }

  @Test
  void theFoundingYearIsNoWholeYear() {
    TestFirm born =
        new TestFirm()
            .founded("2013-01-01")
            .value("headcount_end", "2013", "20")
            .value("revenue", "2013", "1000000")
            .value("revenue", "2016", "9000000");
    assertEquals("out of scope", born.answer("high_growth", 2016));
  }

  @Test
  void aGazelleIsUpToFiveYearsOldOfTheTorchCenterFifteen() {
    TestFirm five = firm("2000000").founded("2011").value("rd", "2016", "90000");
    assertEquals("yes", five.answer("gazelle", 2016));
    TestFirm six = firm("2000000").founded("2010").value("rd", "2016", "90000");
    assertEquals("out of scope", six.answer("gazelle", 2016));
    assertEquals("yes", six.answer("high_growth", 2016));
    assertEquals(
        "yes",
        firm("2000000").founded("2001").value("rd", "2016", "90000").answer("gazelle_torch", 2016));
    assertEquals("out of scope", firm("2000000").founded("2000").answer("gazelle_torch", 2016));
  }

  @Test
  void whatIsMissingIsNamed() {
    TestFirm bare = new TestFirm().founded("2012").value("headcount_end", "2013", "20");
    assertEquals(
        List.of(
            Lack.figure(Lack.Why.NOT_REPORTED, "revenue", Period.year(2013)),
            Lack.figure(Lack.Why.NOT_REPORTED, "revenue", Period.year(2016))),
        bare.judge("high_growth", 2016).lacks());
    assertEquals(
        List.of(Lack.figure(Lack.Why.NOT_REPORTED, "headcount_end", Period.year(2013))),
        new TestFirm()
            .founded("2012")
            .value("revenue", "2013", "100")
            .value("revenue", "2016", "90")
            .judge("high_growth", 2016)
            .lacks());
    assertEquals(
        List.of(Lack.figure(Lack.Why.BASE_NOT_POSITIVE, "revenue", Period.year(2013))),
        new TestFirm()
            .founded("2012")
            .value("headcount_end", "2013", "20")
            .value("revenue", "2013", "0")
            .value("revenue", "2016", "90")
            .judge("high_growth", 2016)
            .lacks());
    TestFirm unknownAge =
        new TestFirm().value("headcount_end", "2013", "20").value("revenue", "2013", "1");
    assertEquals(Lack.Why.FOUNDED, unknownAge.judge("gazelle", 2016).lacks().getFirst().why());
  }

  @Test
  void researchIsAPartOfSpendingOnTechnology() {
    // 2.5 % of 2,000,000 is 50,000: not more. A fen more is.
    TestFirm exact = firm("2000000").value("rd", "2016", "50000");
    assertEquals(
        List.of(Lack.unrecorded("technology_spending")),
        exact.judge("gazelle_torch", 2016).lacks());
    assertEquals(
        "yes", firm("2000000").value("rd", "2016", "50000.01").answer("gazelle_torch", 2016));
    // Too slow is too slow, whatever was spent.
    assertEquals("no", firm("1500000").answer("gazelle_torch", 2016));
  }

  @Test
  void staffGrowByMoreThanTenPerCentSince2014AndTwentyBefore() {
    TestFirm firm = new TestFirm().founded("2005");
    firm.value("headcount_end", "2010", "1000").value("headcount_end", "2013", "1728");
    firm.value("headcount_end", "2011", "1000").value("headcount_end", "2014", "1332");
    assertEquals("no", firm.answer("high_growth_staff", 2013));
    assertEquals("yes", firm.answer("high_growth_staff", 2014));
    TestFirm exact = new TestFirm().founded("2005");
    exact.value("headcount_end", "2011", "1000").value("headcount_end", "2014", "1331");
    assertEquals("no", exact.answer("high_growth_staff", 2014));
  }
}
