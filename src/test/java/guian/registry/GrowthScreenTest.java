package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.ExampleFile;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmFinder;
import guian.registry.text.Language;
import guian.registry.ui.common.ChartView;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** An official at the Growth screen, on the example, by keys and mouse. */
class GrowthScreenTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final FxRobot robot = FxStage.robot();
  private Registry registry;
  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxStage.stage();
    Path file = ExampleFile.copy(folder.resolve("示例台账.guian"), "经办甲");
    registry = Registry.open(file, DAY);
    window = FxStage.fx(() -> new TestWindow(registry, Language.ZH, Theme.LIGHT, 1120, 900));
    FxStage.show(stage, window.scene());
    go(new Destination.To(ScreenId.GROWTH));
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private void go(Destination destination) {
    FxStage.fx(() -> {
      window.shell().go(destination);
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String title() {
    return ((Label) robot.lookup(".chart-title .heading").query()).getText();
  }

  private ChartView chart() {
    return robot.lookup(".chart-place .chart-view").queryAs(ChartView.class);
  }

  private TableView<?> table() {
    return robot.lookup(".side-table").queryTableView();
  }

  private boolean isShown(String query) {
    return robot.lookup(query).queryAll().stream().anyMatch(GrowthScreenTest::isVisible);
  }

  private static boolean isVisible(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void baishansTriplingStandsBesideWhatItHas() {
    assertEquals("白山云：营业收入，年初至今累计", title());
    assertTrue(isShown("预期：2017 年增至三倍，6.00 亿元"));
    assertTrue(isShown("+200.0%"));
    assertTrue(isShown("+44.2%"));
    assertTrue(isShown("报送 2017 年数后自动判定"));
    assertEquals(7, table().getItems().size());
    assertTrue(chart().getAccessibleText().startsWith("白山云：营业收入"), "spoken as a whole");
  }

  /** The rows that nobody reported say so, and are copied with the others. */
  @Test
  void theTableIsCopiedWithWhatIsDrawnBeside() {
    go(new Destination.Growth(new FirmFinder(registry).find("虚构芯片")));
    FxStage.fx(() -> {
      table().requestFocus();
      return null;
    });
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    List<String> lines =
        FxStage.fx(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString())
            .lines()
            .toList();
    assertEquals("期别\t累计 (万元)\t单季·推算 (万元)\t累计同比 (%)", lines.getFirst());
    assertEquals("2016 1–6月\t6,400.00", lines.get(2).substring(0, "2016 1–6月\t6,400.00".length()));
    assertEquals(table().getItems().size() + 1, lines.size());
    for (String part : List.of("2017 1–3月预期应达\t", "2017 1–6月预期应达\t", "2017 全年预期\t")) {
      assertEquals(1, lines.stream().filter(line -> line.startsWith(part)).count(), part);
    }
  }

  @Test
  void theArrowKeysGoThroughThePointsAndTheTableFollows() {
    go(new Destination.Growth(new FirmFinder(registry).find("虚构芯片")));
    FxStage.fx(() -> {
      chart().requestFocus();
      return null;
    });
    robot.type(KeyCode.HOME).type(KeyCode.RIGHT);
    assertEquals("2016Q2C", chart().selectedProperty().get());
    assertTrue(chart().getAccessibleText().startsWith("2016 1–6月累计：64,000,000.00 元"));
    assertEquals(1, table().getSelectionModel().getSelectedIndex());
    robot.type(KeyCode.END);
    assertEquals("2017", chart().selectedProperty().get());
    robot.clickOn("2017 1–3月");
    assertEquals("2017Q1C", chart().selectedProperty().get());
  }

  @Test
  void aFirmIsFoundByInitialsAndTakenWithEnter() {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.write("xgxp");
    robot.type(KeyCode.ENTER);
    assertEquals("虚构芯片（贵安）有限公司：营业收入，年初至今累计", title());
  }

  @Test
  void aSearchWithoutAMatchSaysSo() {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.write("zzzz");
    assertTrue(isShown("没有符合的企业"));
    robot.type(KeyCode.ENTER);
    assertEquals("白山云：营业收入，年初至今累计", title());
  }

  @Test
  void theSegmentsShowTheZoneAndItsGroups() {
    robot.clickOn("全区");
    assertEquals("贵安新区：营业收入，年初至今累计", title());
    assertFalse(isShown("单季"));
    robot.clickOn("按设立形式");
    assertEquals("营业收入，按设立形式", title());
    assertTrue(chart().getAccessibleText().contains("合资"));
    assertFalse(isShown(".leader-card"));
    robot.clickOn(robot.lookup(".top-bar .segment").<Node>query());
    assertEquals("白山云：营业收入，年初至今累计", title());
  }

  @Test
  void singleQuartersAreNamedDerivedInTheTitle() {
    robot.clickOn("单季");
    assertEquals("白山云：营业收入，单季（二至四季度为推算）", title());
    assertFalse(isShown("预期：2017 年增至三倍，6.00 亿元"));
    robot.clickOn("累计");
    robot.clickOn("预期");
    assertFalse(isShown("预期：2017 年增至三倍，6.00 亿元"));
  }

  @Test
  void aPlaceOfTheRankingOpensItsFirm() {
    Node first = robot.lookup(".leader-card").query();
    robot.clickOn(first);
    assertEquals("贵州占位云服务有限公司：营业收入，年初至今累计", title());
  }

  @Test
  void theChartIsCopiedAsAPictureAndSavedAsAFile() {
    robot.clickOn("复制");
    assertTrue(FxStage.fx(() -> Clipboard.getSystemClipboard().hasImage()));
    Path file = folder.resolve("图.pdf");
    window.files().give(file);
    robot.clickOn("导出");
    robot.clickOn("PDF 文件");
    assertTrue(Files.exists(file));
  }

  @Test
  void theFirmsFileOpens() {
    robot.clickOn("企业档案");
    assertEquals(ScreenId.FIRMS, window.shell().screen());
  }

  private Node chip(String text) {
    return robot.lookup(".chip").queryAll().stream()
        .filter(chip -> isVisible(chip) && ((Labeled) chip).getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theRadarIsReadByKeysAndOpensAFirm() {
    robot.clickOn("达标监测");
    assertFalse(isShown(".chart-place"));
    TableView<?> radar = robot.lookup(".radar-table").queryTableView();
    assertEquals(412, radar.getItems().size());
    robot.clickOn(chip("新进"));
    int entering = radar.getItems().size();
    assertTrue(entering > 0 && entering < 412, "entering: " + entering);
    assertTrue(isShown("新进"));
    FxStage.fx(() -> {
      radar.requestFocus();
      return null;
    });
    robot.type(KeyCode.DOWN);
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    String copied = FxStage.fx(() -> Clipboard.getSystemClipboard().getString());
    assertEquals(2, copied.lines().count(), copied);
    robot.type(KeyCode.ENTER);
    assertEquals(ScreenId.FIRMS, window.shell().screen());
  }
}
