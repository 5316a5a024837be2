package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.GroupFigure;
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

  private List<String> followed(Figure figure) {
    model.follow(figure);
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
            "其中：可比企业（2 户）合计 200.00",
            "同比 +33.3% （200.00÷150.00－1）×100",
            "丙 200.00 2017 1–6月累计 · 汇总!F5",
            "甲 150.00 2017 1–6月累计 · 汇总!F2",
            "乙 50.00 2017 1–6月累计 · 汇总!F4",
            "合计（2 户）（上年同期） 150.00",
            "甲 100.00 2016 1–6月累计 · 汇总!F1",
            "乙 50.00 2016 1–6月累计 · 汇总!F3"),
        followed(ReportTexts.revenue(made().data())));
  }

  @Test
  void aGroupIsFollowedToItsFirmsAndItsShareToTheWhole() {
    GroupFigure software =
        GroupFigure.of(made().data()).stream()
            .filter(group -> group.key().equals("65"))
            .findFirst()
            .orElseThrow();
    assertEquals("软件和信息技术服务业 · 营业收入", reports.texts().label(software));
    assertEquals(
        List.of(
            "合计（2 户） 200.00",
            "占比 50.0% 200.00÷400.00×100",
            "其中：可比企业（2 户）合计 200.00",
            "同比 +33.3% （200.00÷150.00－1）×100",
            "甲 150.00 2017 1–6月累计 · 汇总!F2",
            "乙 50.00 2017 1–6月累计 · 汇总!F4",
            "合计（2 户）（上年同期） 150.00",
            "甲 100.00 2016 1–6月累计 · 汇总!F1",
            "乙 50.00 2016 1–6月累计 · 汇总!F3"),
        followed(software.figure()));
    reports.chooseFigure(software.figure());
    assertEquals(software.figure(), reports.figure(made()));
    assertTrue(
        reports.texts().facts(made().data(), software.figure()).contains(new Fact("占比", "50.0%")));
  }
}
