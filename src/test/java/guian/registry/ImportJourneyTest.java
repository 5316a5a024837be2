package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.Sheets;
import guian.registry.store.Registry;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.text.Language;
import guian.registry.ui.common.Fonts;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A file on its way through the window: chosen, recognised, previewed, written, taken back. */
class ImportJourneyTest {
  private static final Path EXAMPLE = Path.of("../shared/examples/企业情况表_2017年1-6月.xlsx");
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T01:42:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private Registry registry;
  private @Nullable Stage stage;
  private TestWindow window;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Fonts.load();
  }

  @BeforeEach
  void open() {
    registry = Registry.open(folder.resolve("台账.guian"), DAY);
  }

  @AfterEach
  void close() {
    if (stage != null) {
      robot.interact(stage::hide);
    }
    registry.close();
  }

  private void show(Language language, Theme theme) {
    stage = FxStage.fx(Stage::new);
    window = FxStage.fx(() -> new TestWindow(registry, language, theme, 1440, 900));
    FxStage.show(stage, window.scene());
    robot.interact(stage::requestFocus);
  }

  private Path table() {
    try {
      return written();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path written() throws IOException {
    return Sheets.of(
            "贵安新区大数据企业经营情况表（2017年1-6月）",
            "填报单位：产业发展局||||||||单位：万元",
            "序号|企业名称|统一社会信用代码|企业类型|成立日期|2016年|2017年1-6月|上年同期|期末从业人员|联系电话",
            "|||||营业收入|营业收入|营业收入|人|",
            "一、软件和信息技术服务业",
            "1|贵州示例云计算有限公司|91520900PDY0090144|有限责任公司（自然人投资或控股）|2015-04-09|20000|24500|9800|120|0851-1",
            "2|贵安新区样本数据服务有限公司|91520900PDY009022Y|有限责任公司（法人独资）|2015年8月|3,200.50|1800|1500|45|0851-2",
            "3|贵州（贵安）例证科技有限公司|91520900PDY009030R|有限责任公司（中外合资）|2016/1/20|1.5亿元|8800|—|30|0851-3",
            "4|某某数据（北京）有限公司贵安分公司|91520900PDY009049N|分公司|20160630||320|无|12|0851-4",
            "|小计||||38200.5|35420|11300|207|",
            "二、电子信息制造业",
            "5|贵安新区试样电子有限公司|91520900PDY009057H|台港澳法人独资|2014年|56000.25|31000|28000|300|0851-5",
            "6|贵州错码智能装备有限公司|91520900PDY009065H|其他有限责任公司|2016-11-02|0|120|0|8|0851-6",
            "7||91520900PDY0090737|其他有限责任公司|2016-11-02|10|12|9|3|0851-7",
            "1|贵州示例云计算有限公司|91520900PDY0090144|有限责任公司（自然人投资或控股）|2015-04-09|20000|24500|9800|120|0851-1",
            "|合计||||94200.75|66540|39300|515|",
            "注：数据由企业填报。")
        .merge(1, 1, 1, 10)
        .merge(2, 9, 2, 10)
        .xlsx(folder.resolve("大数据企业经营情况表_2017二季度.xlsx"));
  }

  private long firms() {
    return new FirmQueries(registry).count(FirmFilter.ALL).number();
  }

  private TableView<?> tableOf(String styleClass) {
    return robot.lookup("." + styleClass).queryAs(TableView.class);
  }

  @Test
  void aFileIsImportedWithTheKeyboardAndTakenBack() {
    show(Language.ZH, Theme.LIGHT);
    window.files().give(table());
    robot.interact(() -> window.shell().go(ScreenId.IMPORT));
    picture("import-file-zh-light");
    robot.type(KeyCode.ENTER);
    assertEquals(17, tableOf("painted").getItems().size());
    picture("import-recognised-zh-light");

    robot.type(KeyCode.ENTER);
    assertTrue(tableOf("preview-table").getItems().size() > 6);
    assertEquals(0, firms());
    picture("import-preview-zh-light");

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(6, firms());
    picture("import-done-zh-light");

    robot.interact(() -> window.shell().go(ScreenId.FIRMS));
    assertEquals(6, robot.lookup(".table-view").queryAs(TableView.class).getItems().size());
    robot.interact(() -> window.shell().go(ScreenId.IMPORT));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(0, firms());
    // Enter goes on to another file, and the button that says so has the focus.
    assertEquals(
        "再导入一个文件", ((javafx.scene.control.Button) window.scene().getFocusOwner()).getText());
    picture("import-undone-zh-light");
  }

  @Test
  void theExampleIsImported() {
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(EXAMPLE));
    show(Language.ZH, Theme.LIGHT);
    robot.interact(() -> window.shell().go(new Destination.Import(List.of(EXAMPLE))));
    picture("import-example-zh-light");
    TableView<?> sheet = tableOf("painted");
    double wide =
        sheet.getVisibleLeafColumns().stream().limit(11).mapToDouble(c -> c.getWidth()).sum();
    assertTrue(wide <= sheet.getWidth(), "columns A to J fit: " + wide);
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(6, firms());
  }

  @Test
  void firmsThatTheNextFileLeavesOutAreListed() {
    show(Language.ZH, Theme.LIGHT);
    robot.interact(() -> window.shell().go(new Destination.Import(List.of(table()))));
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.interact(() -> window.shell().go(new Destination.Import(List.of(nextQuarter()))));
    robot.type(KeyCode.ENTER);
    picture("import-missing-zh-light");
    assertTrue(robot.lookup("#missing-firms").tryQuery().isPresent());
    assertEquals(6, firms());
  }

  private Path nextQuarter() {
    try {
      return Sheets.of(
              "2017年1-9月企业情况表",
              "单位：万元",
              "企业名称|统一社会信用代码|营业收入|期末从业人员（人）",
              "贵州示例云计算有限公司|91520900PDY0090144|36500|131",
              "贵安新区样本数据服务有限公司|91520900PDY009022Y|2900|47",
              "|91520900PDY0090737|17|4")
          .xlsx(folder.resolve("三季度.xlsx"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"ZH,DARK", "EN,LIGHT", "EN,DARK"})
  void questionsAreAnsweredByKeyboard(Language language, Theme theme) throws IOException {
    show(language, theme);
    String look = "-" + language.code() + "-" + theme.code();
    robot.interact(() -> window.shell().go(new Destination.Import(List.of(withoutUnit()))));
    picture("import-recognised" + look);
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.SPACE);
    picture("import-questions" + look);
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.ENTER);
    picture("import-preview" + look);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(2, firms());
    picture("import-done" + look);
  }

  private Path withoutUnit() {
    try {
      return Sheets.of(
              "2017年二季度企业情况表",
              "企业名称|统一社会信用代码|营业收入|税收|联系人",
              "丁软件有限公司|91520900PDY0090144|100|8|某某",
              "戊数据有限公司|91520900PDY009065H|250.5|—|某某",
              "|91520900PDY009030R|10|1|",
              "合计||360.5|9|")
          .merge(1, 1, 1, 5)
          .xlsx(folder.resolve("二季度.xlsx"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void picture(String name) {
    WritableImage image = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> snapshot(window.scene()));
    try {
      Path target = Files.createDirectories(Path.of("target", "screenshots"));
      ImageIO.write(
          SwingFXUtils.fromFXImage(image, null), "png", target.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static WritableImage snapshot(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    scene.snapshot(null);
    return scene.snapshot(null);
  }
}
