package guian.registry.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Firms at scale: thresholds by industry and year as the statistics office published them. */
class AtScaleTest {
  private static String answer(TestFirm firm, int year) {
    return firm.answer("at_scale", year);
  }

  private static List<Lack> lacks(TestFirm firm, int year) {
    return firm.judge("at_scale", year).lacks();
  }

  // Industry, year, what is measured, the threshold in yuan: read off the sources, not the file.
  @ParameterizedTest
  @CsvSource({
    "0610, 2011, main_revenue, 20000000", // mining
    "3911, 2017, main_revenue, 20000000", // manufacturing
    "4411, 2024, main_revenue, 20000000", // power
    "5111, 2017, main_revenue, 20000000", // wholesale
    "5211, 2017, main_revenue, 5000000", // retail
    "6110, 2017, main_revenue, 2000000", // hotels
    "6210, 2024, main_revenue, 2000000", // catering
    "5430, 2018, revenue, 10000000", // road transport, until 2018
    "5430, 2019, revenue, 20000000",
    "6513, 2018, revenue, 10000000", // software, until 2018
    "6513, 2019, revenue, 20000000",
    "7020, 2018, revenue, 10000000", // property management
    "7020, 2019, revenue, 10000000",
    "7211, 2016, revenue, 10000000", // business services
    "7211, 2019, revenue, 10000000",
    "7320, 2019, revenue, 10000000", // research
    "7721, 2019, revenue, 20000000", // environment
    "8010, 2018, revenue, 5000000", // residents' services
    "8010, 2019, revenue, 5000000",
    "8310, 2019, revenue, 10000000", // education
    "8411, 2018, revenue, 10000000", // health
    "8411, 2019, revenue, 20000000",
    "8511, 2018, revenue, 10000000", // social work
    "8511, 2019, revenue, 5000000",
    "8710, 2018, revenue, 5000000", // culture
    "8710, 2019, revenue, 5000000"
  })
  void theThresholdIsReachedAtItsAmountAndNotAFenBelow(
      String industry, int year, String indicator, long yuan) {
    String period = Integer.toString(year);
    TestFirm reached = new TestFirm().industry(industry).value(indicator, period, yuan + "");
    TestFirm below = new TestFirm().industry(industry).value(indicator, period, yuan - 1 + ".99");
    reached.value("headcount_end", period, "49");
    below.value("headcount_end", period, "49");
    assertEquals("yes", answer(reached, year));
    assertEquals("no", answer(below, year));
  }

  @Test
  void until2018FiftyPeopleAreEnoughInServices() {
    TestFirm firm =
        new TestFirm()
            .industry("6513")
            .value("revenue", "2018", "9000000")
            .value("headcount_end", "2018Q4", "50")
            .value("revenue", "2019", "9000000")
            .value("headcount_end", "2019", "50");
    assertEquals("yes", answer(firm, 2018));
    assertEquals("no", answer(firm, 2019));
  }

  @Test
  void oneOfTwoFiguresMissingIsNamed() {
    TestFirm firm = new TestFirm().industry("6513").value("revenue", "2018", "9000000");
    Lack staff = Lack.figure(Lack.Why.NOT_REPORTED, "headcount_end", Period.year(2018));
    assertEquals(List.of(staff), lacks(firm, 2018));
    // What is known stands beside it, and enough of the one makes the other needless.
    assertEquals(1, firm.judge("at_scale", 2018).facts().size());
    assertEquals("yes", answer(firm.value("revenue", "2017", "10000000"), 2017));
  }

  @Test
  void mainRevenueIsNoMoreThanRevenue() {
    TestFirm small = new TestFirm().industry("3911").value("revenue", "2016", "19999999.99");
    assertEquals("no", answer(small, 2016));
    TestFirm large = new TestFirm().industry("3911").value("revenue", "2016", "25000000");
    Lack main = Lack.figure(Lack.Why.NOT_REPORTED, "main_revenue", Period.year(2016));
    assertEquals(List.of(main), lacks(large, 2016));
  }

  @Test
  void whatTheYearBroughtSoFarMayBeEnough() {
    TestFirm firm =
        new TestFirm()
            .industry("7211")
            .ended("2017-06")
            .value("revenue", "2017Q1C", "4000000")
            .value("revenue", "2017Q2C", "10000000");
    assertEquals("yes", answer(firm, 2017));
    Fact.Level level = (Fact.Level) firm.judge("at_scale", 2017).facts().getFirst();
    assertEquals(Fact.Reach.SO_FAR, level.reach());
    assertEquals(Period.throughQuarter(2017, 2), level.period());
    TestFirm slower = new TestFirm().industry("8010").ended("2017-06");
    slower.value("revenue", "2017Q2C", "4999999").value("headcount_end", "2017Q2", "60");
    assertEquals(
        List.of(
            Lack.figure(Lack.Why.NOT_DUE, "revenue", Period.year(2017)),
            Lack.figure(Lack.Why.NOT_DUE, "headcount_end", Period.year(2017))),
        lacks(slower, 2017));
  }

  @Test
  void aBranchIsOutOfScopeWhateverItEarns() {
    TestFirm branch = new TestFirm().industry("6513").value("revenue", "2019", "90000000");
    assertEquals("out of scope", answer(branch.relation(Relation.BRANCH), 2019));
    assertEquals("out of scope", answer(branch.relation(Relation.REP_OFFICE), 2019));
    assertEquals("yes", answer(branch.relation(Relation.JOINT_VENTURE), 2019));
    assertEquals(List.of(Lack.fact(Lack.Why.RELATION)), lacks(branch.relation(null), 2019));
  }

  @Test
  void whatTheIndustryDoesNotTellIsNotGuessed() {
    TestFirm firm = new TestFirm().value("revenue", "2019", "90000000");
    assertEquals(List.of(Lack.fact(Lack.Why.INDUSTRY)), lacks(firm, 2019));
    // A section's letter, and a division that holds developers and agents alike.
    assertEquals(List.of(Lack.fact(Lack.Why.INDUSTRY)), lacks(firm.industry("I"), 2019));
    assertEquals(List.of(Lack.fact(Lack.Why.INDUSTRY)), lacks(firm.industry("70"), 2019));
    assertEquals("yes", answer(firm.industry("7030"), 2019));
    assertEquals(
        List.of(Lack.unrecorded("property_development")), lacks(firm.industry("7010"), 2019));
    assertEquals(
        List.of(Lack.unrecorded("construction_licence")), lacks(firm.industry("4710"), 2019));
    assertEquals("out of scope", answer(firm.industry("6620"), 2019)); // banking
    assertEquals("out of scope", answer(firm.industry("0111"), 2019)); // farming
  }

  @Test
  void aYearWithoutASourcedRuleIsNotJudged() {
    TestFirm firm = new TestFirm().industry("3911").value("main_revenue", "2010", "90000000");
    assertEquals(List.of(Lack.rule(2010)), lacks(firm, 2010));
  }

  @Test
  void anotherCurrencyAndASecretAreNoFigures() {
    TestFirm dollars = new TestFirm().industry("7211").dollars("revenue", "2019", "90000000");
    assertEquals(Lack.Why.OTHER_UNIT, lacks(dollars, 2019).getFirst().why());
    TestFirm secret = new TestFirm().industry("7211").undisclosed("revenue", "2019");
    assertEquals(Lack.Why.NOT_DISCLOSED, lacks(secret, 2019).getFirst().why());
  }

  @Test
  void aFirmThatIsGoneOwesNothingAndOneThatReportedIsJudged() {
    TestFirm gone = new TestFirm().industry("7211").status(Status.DEREGISTERED);
    assertEquals("out of scope", answer(gone, 2019));
    assertEquals("yes", answer(gone.value("revenue", "2019", "10000000"), 2019));
  }

  @Test
  void beforeItsFoundingAFirmIsOutOfScope() {
    TestFirm firm = new TestFirm().industry("7211").founded("2019-03");
    assertEquals("out of scope", answer(firm, 2018));
    assertEquals("cannot be judged", answer(firm, 2019));
    assertNull(firm.judge("at_scale", 2018).rule());
  }
}
