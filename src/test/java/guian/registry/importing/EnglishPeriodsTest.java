package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods and units as English lists write them. */
class EnglishPeriodsTest extends ImportCase {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Firms, first quarter 2021;2021Q1C",
        "Firms, first half of 2021;2021Q2C",
        "Firms, 1st half 2021;2021Q2C",
        "Firms, H1 2021;2021Q2C",
        "Firms, first nine months of 2021;2021Q3C",
        "Firms, six months ended 30 June 2021;2021Q2C",
        "Firms, nine months to September 30, 2021;2021Q3C",
        "Firms, January-September 2021;2021Q3C",
        "Firms, year 2021;2021"
      })
  void theTitleNamesPartOfTheYear(String title, String period) throws IOException {
    Plan plan =
        plan(file("a.xlsx", title, "Company|Revenue (RMB 10k)", "Guian Springs Co., Ltd.|2"));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("B3 revenue " + period + " actual 20000 CNY new"), figures(plan));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Revenue, this year (RMB 10k);revenue 2021Q2C actual 20000 CNY",
        "Revenue (RMB 10k), same period last year;revenue 2020Q2C prior 20000 CNY",
        "Revenue, corresponding period of the previous year (RMB 10k);revenue 2020Q2C prior 20000"
            + " CNY",
        "Revenue year to date (RMB 10k);revenue 2021Q2C actual 20000 CNY",
        "Revenue first quarter (RMB 10k);revenue 2021Q1C actual 20000 CNY",
        "Employees (end of June);headcount_end 2021Q2 actual 2 person",
        "Employees at end of period;headcount_end 2021Q2 actual 2 person"
      })
  void theHeadingTakesItsYearFromTheTitle(String heading, String figure) throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "Firms, Jan-Jun 2021",
                "Company|" + heading,
                "Guian Springs Co., Ltd.|2"));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("B3 " + figure + " new"), figures(plan));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Unit: RMB 10,000;20000",
        "(RMB 10,000);20000",
        "Firms (unit: RMB '000);2000",
        "Unit: RMB million, persons;2000000",
        "Units: thousand RMB;2000",
        "Currency: CNY billion;2000000000",
        "单位：万元 Unit: RMB 10,000;20000"
      })
  void theLineAboveStatesTheUnit(String line, String yuan) throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "Firms, 2021",
                "|" + line,
                "Company|Revenue",
                "Guian Springs Co., Ltd.|2"));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("B4 revenue 2021 actual " + yuan + " CNY new"), figures(plan));
  }
}
