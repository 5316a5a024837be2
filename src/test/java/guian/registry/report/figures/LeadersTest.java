package guian.registry.report.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import guian.registry.report.LedgerFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leading firms, what they add to growth, and the groups by size and age; expected by hand. */
class LeadersTest {
  @TempDir Path folder;
  private QuarterlyReport report;

  @BeforeEach
  void fill() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      firm(ledger, "甲", "2014", "large", 200L, 100L);
      firm(ledger, "乙", "2012-03", "micro", 50L, 100L);
      firm(ledger, "丙", "2007-01-02", "micro", 30L, null);
      firm(ledger, "丁", null, null, null, 70L);
      report = ledger.report("2017Q2");
    }
  }

  private static void firm(
      LedgerFile ledger, String name, String founded, String size, Long now, Long before) {
    long firm = ledger.firm(name, null, "domestic", "active", "6513", founded);
    ledger.sql("UPDATE firm SET size_class = ? WHERE id = ?", size, firm);
    if (now != null) {
      ledger.revenue(firm, "2017Q2C", now);
    }
    if (before != null) {
      ledger.revenue(firm, "2016Q2C", before);
    }
  }

  private static List<String> names(List<Leaders.Leader> leaders) {
    return leaders.stream().map(leader -> leader.row().firm().name()).toList();
  }

  @Test
  void theLargestComeFirstWithTheirShareAndWhatTheyAdd() {
    Leaders leaders = new Leaders(report);
    List<Leaders.Leader> largest = leaders.largest();
    assertEquals(List.of("甲", "乙", "丙"), names(largest));
    // 200 of 280, 50 of 280; +100 and −50 of a base of 200, which add up to the growth of 25 %.
    assertEquals(new BigDecimal("71.4"), largest.get(0).sharePercent());
    assertEquals(new BigDecimal("17.9"), largest.get(1).sharePercent());
    assertEquals(new BigDecimal("50.0"), largest.get(0).pullPoints());
    assertEquals(new BigDecimal("-25.0"), largest.get(1).pullPoints());
    assertNull(largest.get(2).pullPoints());
    assertEquals(new BigDecimal("25.0"), report.figure("revenue.total.ytd").growthPercent());
    assertEquals(new BigDecimal("100.0"), leaders.share());
    assertEquals(List.of("甲"), names(leaders.pulling(3)));
    assertEquals(List.of("乙"), names(leaders.dragging(3)));
  }

  @Test
  void groupsBySizeAndAgeHaveAllFirms() {
    assertEquals(List.of("large 1 1", "micro 2 2", "none 1 0"), rows(report.bySize()));
    assertEquals(
        List.of("from_3 1 1", "from_5 1 1", "from_10 1 1", "none 1 0"), rows(report.byAge()));
    assertEquals(4, report.byAge().total().firms());
  }

  private static List<String> rows(Breakdown breakdown) {
    return breakdown.rows().stream()
        .map(row -> row.key() + " " + row.firms() + " " + row.reporting())
        .toList();
  }
}
