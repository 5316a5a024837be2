package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.store.Author;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screen shows a figure, a rate and a share to be made of; three firms, by hand. */
class SourcesModelTest {
  @TempDir Path folder;
  private LedgerFile ledger;
  private final List<Destination> gone = new ArrayList<>();
  private ReportsViewModel reports;
  private SourcesModel model;

  @BeforeEach
  void open() {
    ledger = new LedgerFile(folder);
    long a = ledger.firm("甲", "91520900AAAAAAAAA1", "domestic", "active", "6513", "2015-04");
    long b = ledger.firm("乙", "91520900AAAAAAAAA2", "domestic", "active", "6513", "2015-04");
    long c = ledger.firm("丙", "91520900AAAAAAAAA3", "branch", "active", "3911", "2015-04");
    ledger.revenue(a, "2016Q2C", 1_000_000L).revenue(a, "2017Q2C", 1_500_000L);
    ledger.revenue(b, "2016Q2C", 500_000L).revenue(b, "2017Q2C", 500_000L);
    ledger.revenue(c, "2017Q2C", 2_000_000L);
    ledger.target(2017, "revenue", 1_000_000_000L);
    ledger.sql("UPDATE observation SET sheet = '汇总', cell = 'F' || id");
    Ports ports =
        new Ports(
            new DirectTasks(), new NoDialogs(), new GivenFiles(), gone::add, new ToldNotices());
    ReportServices services = ReportServices.of(ledger.registry(), Author.manual("li"));
    Messages messages = new Messages(Language.ZH);
    reports = new ReportsViewModel(services.reports(), ports, messages);
    model = new SourcesModel(services, reports, ports, messages);
    reports.refresh(null);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private MadeReport made() {
    return Objects.requireNonNull(reports.madeProperty().get());
  }

  private FollowedRow row(FollowedTable table, String key) {
    return reports.rows(made()).rows(table).stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<String> followed(FollowedRow row) {
    model.follow(row);
    return Objects.requireNonNull(model.followedProperty().get()).lines().stream()
        .map(line -> (line.name() + " " + line.amount() + " " + line.place()).strip())
        .toList();
  }

  @Test
  void ratesStandWithTheTwoSumsTheyAreMadeOf() {
    assertEquals(
        List.of(
            "合计（3 户） 400.00",
            "完成年度目标 40.0% 400.00÷1,000.00×100",
            "年度目标 1,000.00",
            "其中：可比企业（2 户）合计 200.00",
            "可比户数 2",
            "同比 +33.3% （200.00÷150.00－1）×100",
            "丙 200.00 2017 1–6月累计 · 汇总!F5",
            "甲 150.00 2017 1–6月累计 · 汇总!F2",
            "乙 50.00 2017 1–6月累计 · 汇总!F4",
            "合计（2 户）（上年同期） 150.00",
            "甲 100.00 2016 1–6月累计 · 汇总!F1",
            "乙 50.00 2016 1–6月累计 · 汇总!F3"),
        followed(row(FollowedTable.KEY, "revenue.total.ytd")));
  }

  @Test
  void aGroupIsFollowedToItsFirmsAndItsShareToTheWhole() {
    FollowedRow software = row(FollowedTable.INDUSTRY, "65");
    assertEquals("软件和信息技术服务业", software.name());
    assertEquals(
        List.of(
            "合计（2 户） 200.00",
            "占比 50.0% 200.00÷400.00×100",
            "其中：可比企业（2 户）合计 200.00",
            "同比 +33.3% （200.00÷150.00－1）×100",
            "户数 2",
            "报送户数 2",
            "可比户数 2",
            "甲 150.00 2017 1–6月累计 · 汇总!F2",
            "乙 50.00 2017 1–6月累计 · 汇总!F4",
            "合计（2 户）（上年同期） 150.00",
            "甲 100.00 2016 1–6月累计 · 汇总!F1",
            "乙 50.00 2016 1–6月累计 · 汇总!F3"),
        followed(software));
    reports.choose(software);
    assertEquals(software, reports.row(made()));
    assertTrue(
        reports.texts().facts(made().data(), software.figure()).contains(new Fact("占比", "50.0%")));
  }

  @Test
  void theShareAndThePullOfALeaderAreFollowed() {
    assertEquals(
        List.of(
            "营业收入 150.00",
            "占比 37.5% 150.00÷400.00×100",
            "同比 +50.0% （150.00÷100.00－1）×100",
            "拉动 +33.3 （150.00－100.00）÷150.00×100",
            "甲 150.00 2017 1–6月累计 · 汇总!F2",
            "合计（1 户）（上年同期） 100.00",
            "甲 100.00 2016 1–6月累计 · 汇总!F1"),
        followed(reports.rows(made()).rows(FollowedTable.LEADERS).get(1)));
  }

  @Test
  void thoseWhoLeftAndThoseWhoStoppedAreFollowed() {
    long gone = ledger.firm("丁", "91520900AAAAAAAAA4", "domestic", "active", "6513", "2015-04");
    ledger.revenue(gone, "2016Q2C", 900_000L).revenue(gone, "2017Q1C", 300_000L);
    reports.make();
    String key = Long.toString(gone);
    assertEquals(
        List.of("上年同期营业收入 90.00", "丁 90.00 2016 1–6月累计"),
        followed(row(FollowedTable.LEAVERS, key)));
    assertEquals(
        List.of("上期营业收入 30.00", "丁 30.00 2017 1–3月累计"), followed(row(FollowedTable.LAPSED, key)));
  }

  @Test
  void aClaimIsFollowedToWhereItStandsAndToWhatIsDone() {
    long firm = ledger.number("SELECT min(id) FROM firm");
    ledger.claim(firm, "三倍", "2017", 3_000_000L, null, null);
    ledger.sql("UPDATE claim SET source_id = 2, sheet = '预期', cell = 'C4'");
    reports.make();
    assertEquals(
        List.of(
            "目标 300.00 预期!C4",
            "本期累计 150.00",
            "完成 50.0% 150.00÷300.00×100",
            "甲 150.00 2017 1–6月累计 · 汇总!F2"),
        followed(reports.rows(made()).rows(FollowedTable.CLAIMS).getFirst()));
  }
}
