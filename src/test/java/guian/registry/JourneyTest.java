package guian.registry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.Sheets;
import guian.registry.store.Registry;
import guian.registry.text.Language;
import guian.registry.ui.common.ChartView;
import guian.registry.ui.common.FxTasks;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.ScreenId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * An official's quarter in one sitting, in an empty registry and with the program's own threads: a
 * workbook in, the table, a firm's file, its growth, the printed report.
 */
class JourneyTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T01:42:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final FxRobot robot = FxStage.robot();
  private FxTasks tasks;
  private Registry registry;
  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxStage.stage();
    registry = Registry.open(folder.resolve("台账.guian"), DAY);
    tasks =
        new FxTasks(
            refused -> {
              throw new AssertionError(refused);
            },
            failed -> {
              throw new AssertionError(failed);
            });
    window = FxStage.fx(() -> new TestWindow(registry, Language.ZH, Theme.LIGHT, 1440, 900, tasks));
    FxStage.show(stage, window.scene());
    FxStage.fx(() -> {
      window.shell().go(ScreenId.FIRMS);
      return null;
    });
    await(() -> rows(".table-view") == 0);
  }

  @AfterEach
  void close() {
    tasks.close();
    registry.close();
  }

  private Path workbook() throws IOException {
    return Sheets.of(
            "贵安新区大数据企业经营情况表（2017年1-6月）",
            "填报单位：产业发展局||||||单位：万元",
            "序号|企业名称|统一社会信用代码|企业类型|成立日期|2017年1-6月|上年同期",
            "|||||营业收入|营业收入",
            "1|贵州示例云计算有限公司|91520900PDY0090144|有限责任公司（自然人投资或控股）|2015-04-09|24500|9800",
            "2|贵安新区样本数据服务有限公司|91520900PDY009022Y|有限责任公司（法人独资）|2015年8月|1800|1500",
            "3|贵州（贵安）例证科技有限公司|91520900PDY009030R|有限责任公司（中外合资）|2016/1/20|8800|8000",
            "|合计||||35100|19300")
        .merge(1, 1, 1, 7)
        .merge(2, 7, 2, 7)
        .xlsx(folder.resolve("企业经营情况表_2017二季度.xlsx"));
  }

  private static void await(Supplier<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> FxStage.fx(condition::get));
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  private boolean shows(String text) {
    return robot.lookup(text).tryQuery().filter(JourneyTest::isVisible).isPresent();
  }

  private static boolean isVisible(Node node) {
    return node.getParent() == null || (node.isVisible() && isVisible(node.getParent()));
  }

  private int rows(String table) {
    return robot
        .lookup(table)
        .tryQueryAs(TableView.class)
        .filter(JourneyTest::isVisible)
        .map(t -> t.getItems().size())
        .orElse(-1);
  }

  private void keys(KeyCode... codes) {
    robot.press(codes[0]).type(codes[1]).release(codes[0]);
  }

  @Test
  void aWorkbookBecomesATableAChartAndAPrintedReport() throws Exception {
    importWorkbook();
    findTheFirm();
    lookAtItsGrowth();
    String printed = printTheReport();
    assertTrue(printed.contains("贵州示例云计算有限公司"), printed);
    assertTrue(printed.contains("24,500.00"), printed);
    // 24,500 + 1,800 + 8,800 against 9,800 + 1,500 + 8,000: 35,100 ÷ 19,300 − 1 = 81.9 %
    assertTrue(printed.contains("3.51"), printed);
    assertTrue(printed.contains("81.9"), printed);
  }

  private void importWorkbook() throws IOException {
    window.files().give(workbook());
    keys(KeyCode.CONTROL, KeyCode.DIGIT2);
    robot.type(KeyCode.ENTER);
    await(() -> rows(".painted") == 8);
    robot.type(KeyCode.ENTER);
    await(() -> rows(".preview-table") > 3);
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> shows("查看企业"));
    robot.clickOn("查看企业");
    await(() -> rows(".table-view") == 3);
  }

  private void findTheFirm() {
    keys(KeyCode.CONTROL, KeyCode.K);
    robot.write("slyj");
    await(() -> rows(".table-view") == 1);
    robot.clickOn("贵州示例云计算有限公司");
    await(() -> shows("有限责任公司（自然人投资或控股）"));
  }

  private void lookAtItsGrowth() {
    Node growth = robot.lookup((Node n) -> "查看增长".equals(n.getAccessibleText())).query();
    robot.clickOn(growth);
    await(() -> title().equals("贵州示例云计算有限公司：营业收入，年初至今累计"));
    ChartView chart = robot.lookup(".chart-place .chart-view").queryAs(ChartView.class);
    assertTrue(chart.getAccessibleText().contains("贵州示例云计算有限公司"));
    assertTrue(shows("24,500.00"));
    assertTrue(shows("+150.0"), "24,500 ÷ 9,800 − 1");
  }

  private String title() {
    return robot
        .lookup(".chart-title .heading")
        .tryQueryAs(Label.class)
        .map(Label::getText)
        .orElse("");
  }

  private String printTheReport() throws IOException {
    keys(KeyCode.CONTROL, KeyCode.DIGIT5);
    await(() ->
        robot
            .lookup(".paper .image-view")
            .tryQueryAs(ImageView.class)
            .filter(picture -> picture.getImage() != null)
            .isPresent());
    Path file = folder.resolve("季报.pdf");
    window.files().give(file);
    keys(KeyCode.CONTROL, KeyCode.S);
    await(() -> Files.exists(file) && shows("季报已存为 季报.pdf"));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
