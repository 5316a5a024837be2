package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.history.HandUndo;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.port.GivenFiles;
import guian.registry.ui.port.NoDialogs;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ToldNotices;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entering yearly targets beside a report. */
class TargetsModelTest {
  @TempDir Path folder;
  private final ToldNotices notices = new ToldNotices();
  private Registry registry;
  private ReportsViewModel reports;
  private TargetsModel model;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    long firm = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.revenue(registry, firm, "2017Q2C", "9640000");
    Ports ports =
        new Ports(new DirectTasks(), new NoDialogs(), new GivenFiles(), to -> {}, notices);
    ReportServices services = ReportServices.of(registry, TestRegistry.LI);
    Messages messages = new Messages(Language.ZH);
    reports = new ReportsViewModel(services.reports(), ports, messages);
    model = new TargetsModel(services, reports, ports, messages);
    reports.refresh(null);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private TargetsModel.Sheet sheet() {
    return Objects.requireNonNull(model.sheetProperty().get());
  }

  private TargetsModel.Row row(String indicator) {
    return sheet().rows().stream()
        .filter(row -> row.indicator().id().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsTypedIsSavedAndTheReportFollows() {
    assertEquals(2017, sheet().year());
    assertEquals("", row("revenue").now());
    assertEquals("—", row("revenue").done());
    assertTrue(model.enter(row("revenue"), 2017, "2,000"));
    assertEquals("2017 年营业收入目标已保存", notices.told().getLast());
    assertEquals("2000", row("revenue").now());
    assertEquals("48.2", row("revenue").done());
    assertTrue(Objects.requireNonNull(reports.madeProperty().get()).data().hasTargets());
    int told = notices.told().size();
    assertTrue(model.enter(row("revenue"), 2017, "2000"));
    assertEquals(told, notices.told().size(), "nothing new");
    assertTrue(model.enter(row("revenue"), 2018, "2500.5"));
    assertEquals("2500.5", row("revenue").next());
    assertTrue(model.enter(row("revenue"), 2017, " "));
    assertEquals("2017 年营业收入目标已取消", notices.told().getLast());
    assertEquals("", row("revenue").now());
    new HandUndo(registry).newest(TestRegistry.LI);
    reports.refresh(null);
    assertEquals("2000", row("revenue").now());
  }

  @Test
  void whatIsNoTargetIsToldAndNothingSaved() {
    for (String text : new String[] {"many", "0", "-5", "不公示"}) {
      assertFalse(model.enter(row("tax"), 2017, text), text);
      assertTrue(model.errorProperty().get().startsWith("税收："), model.errorProperty().get());
    }
    assertEquals("", row("tax").now());
    assertTrue(model.enter(row("revenue"), 2017, "3000"));
    assertEquals("不公示", model.refused(row("tax"), 2017), "kept while something else is saved");
    assertTrue(model.errorProperty().get().startsWith("税收："), model.errorProperty().get());
    assertTrue(model.enter(row("tax"), 2017, ""));
    assertEquals(null, model.refused(row("tax"), 2017));
    assertEquals("", model.errorProperty().get());
  }

  @Test
  void anyIndicatorCanHaveARow() {
    var exports =
        sheet().others().stream().filter(i -> i.id().equals("exports")).findFirst().orElseThrow();
    assertEquals("出口交货值", model.name(exports));
    model.add(exports);
    model.enter(row("exports"), 2017, "100");
    assertEquals("100", row("exports").now());
    assertFalse(sheet().others().contains(exports));
  }
}
