package guian.registry.report.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import guian.registry.report.LedgerFile;
import guian.registry.report.figures.ClaimRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportClaimsTest {
  @TempDir Path folder;
  private LedgerFile ledger;
  private long firm;

  @BeforeEach
  void open() {
    ledger = new LedgerFile(folder);
    firm = ledger.firm("白山云");
    ledger.revenue(firm, "2016", 200_000_000L).revenue(firm, "2017Q1C", 90_000_000L);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private ClaimRow claim(String quarter) {
    return ledger.report(quarter).claims().getFirst();
  }

  @Test
  void beforeItsTimeAClaimIsOpenAndMeasured() {
    ledger.claim(firm, "2017 年增至三倍", "2017", null, 200_000_000L, 300L);
    ClaimRow row = claim("2017Q1");
    assertEquals(ClaimRow.Outcome.OPEN, row.outcome());
    assertEquals(0, new BigDecimal("600000000").compareTo(row.claim().targetAmount().value()));
    assertEquals(new BigDecimal("15.0"), row.donePercent());
    assertEquals(new BigDecimal("25.0"), row.calendarPercent());
  }

  @Test
  void afterItsTimeAClaimIsJudged() {
    ledger.claim(firm, "2017 年增至三倍", "2017", null, 200_000_000L, 300L);
    ledger.revenue(firm, "2017", 600_000_000L);
    assertEquals(ClaimRow.Outcome.MET, claim("2017Q4").outcome());
    ledger.sql("UPDATE observation SET amount = amount - 1 WHERE period = '2017'");
    assertEquals(ClaimRow.Outcome.MISSED, claim("2017Q4").outcome());
    assertEquals(new BigDecimal("100.0"), claim("2017Q4").donePercent());
  }

  @Test
  void withoutTheFigureAClaimCannotBeJudged() {
    ledger.claim(firm, "一季度达到一亿元", "2017Q1C", 100_000_000L, null, null);
    ledger.sql("DELETE FROM observation WHERE period = '2017Q1C'");
    ledger.revenue(ledger.firm("乙"), "2017Q2C", 1L);
    ClaimRow row = claim("2017Q2");
    assertEquals(ClaimRow.Outcome.UNJUDGED, row.outcome());
    assertNull(row.donePercent());
  }

  @Test
  void claimsOfThePastAreLeftOut() {
    ledger.claim(firm, "2016 年过亿", "2016", 100_000_000L, null, null);
    assertEquals(0, ledger.report("2017Q1").claims().size());
  }
}
