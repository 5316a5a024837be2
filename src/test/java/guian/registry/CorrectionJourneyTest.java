package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.Importing;
import guian.registry.importing.Sheets;
import guian.registry.store.Registry;
import guian.registry.store.imports.ImportBatch;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A column corrected by clicking on its head; the next quarter's file needs no answer. */
class CorrectionJourneyTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T01:42:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final FxRobot robot = FxStage.robot();
  private Registry registry;
  private TestWindow window;

  @BeforeEach
  void open() {
    registry = Registry.open(folder.resolve("台账.guian"), DAY);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private Path quarter(String name, String title, int first) throws IOException {
    return Sheets.of(title, "单位：万元", "企业名称|进账|期末从业人员", "甲数据有限公司|" + first + "|12", "乙云计算有限公司|20|9")
        .xlsx(folder.resolve(name));
  }

  private void show(Language language, Theme theme) throws Exception {
    Stage stage = FxStage.stage();
    window = FxStage.fx(() -> new TestWindow(registry, language, theme, 980, 740));
    FxStage.show(stage, window.scene());
    robot.interact(stage::requestFocus);
  }

  private void give(Path file) {
    robot.interact(() -> window.shell().go(new Destination.Import(List.of(file))));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private ImportBatch.Counts newest() {
    return new Importing(registry).history().getFirst().counts();
  }

  @ParameterizedTest
  @CsvSource({"ZH,LIGHT", "ZH,DARK", "EN,LIGHT", "EN,DARK"})
  void aColumnIsCorrectedOnceForAllQuarters(Language language, Theme theme) throws Exception {
    show(language, theme);
    String look = "-" + language.code() + "-" + theme.code();
    give(quarter("二季度.xlsx", "2017年1-6月情况", 10));
    robot.clickOn(robot.lookup(".painted-head").nth(2).queryAs(Node.class));
    robot.clickOn("#correct-search").write("revenue");
    picture(robot.lookup("#correct-search").query().getScene(), "import-correct-panel" + look);
    robot.type(KeyCode.ENTER);
    assertFalse(robot.lookup("#correct-search").tryQuery().isPresent(), "the panel is gone");
    assertTrue(robot.lookup(".head-said").tryQuery().isPresent(), "the head is marked");
    picture(window.scene(), "import-corrected" + look);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(robot.lookup(".head-said").tryQuery().isPresent(), "taken back");
    robot.clickOn(robot.lookup(".painted-head").nth(2).queryAs(Node.class));
    robot.clickOn("#correct-search").write("revenue").type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(new ImportBatch.Counts(2, 0, 0, 4, 0, 0), newest());

    give(quarter("三季度.xlsx", "2017年1-9月情况", 31));
    assertTrue(robot.lookup(".head-said").tryQuery().isPresent(), "recalled");
    picture(window.scene(), "import-recalled" + look);
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(new ImportBatch.Counts(0, 2, 0, 4, 0, 0), newest());
  }

  @Test
  void aRowIsCorrectedByItsHeadAndAColumnByKeyboard() throws Exception {
    show(Language.ZH, Theme.LIGHT);
    give(quarter("二季度.xlsx", "2017年1-6月情况", 10));
    robot.clickOn(
        robot
            .lookup(".painted-number")
            .match(node -> ((Label) node).getText().equals("5"))
            .queryAs(Node.class));
    robot.clickOn("本行作为小计");
    assertFalse(robot.lookup("小计").queryAll().isEmpty(), "the row is of the kind said");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(robot.lookup("小计").queryAll().isEmpty());

    robot.clickOn("20").type(KeyCode.F2);
    robot.clickOn("#correct-search").write("revenue");
    ComboBox<?> unit = robot.lookup("#correct-unit").queryAs(ComboBox.class);
    robot.interact(() -> unit.getEditor().setText("人"));
    robot.clickOn("#correct-apply");
    assertTrue(robot.lookup("#correct-search").tryQuery().isPresent(), "it stays open");
    assertTrue(robot.lookup(".danger-text").queryAll().stream().anyMatch(Node::isVisible));
    robot.interact(() -> unit.getEditor().setText("亿元"));
    robot.clickOn("#correct-apply");
    assertFalse(robot.lookup("#correct-search").tryQuery().isPresent());
    assertTrue(robot.lookup("亿元·由您指定").tryQuery().isPresent());
  }

  @ParameterizedTest
  @CsvSource({"ZH,LIGHT", "EN,DARK"})
  void theHeadsFollowTheTableInWhichTheFocusIs(Language language, Theme theme) throws Exception {
    show(language, theme);
    give(
        Sheets.of(
                "2017年1-6月情况（单位：万元）",
                "企业名称|营业收入",
                "甲数据有限公司|10",
                "规下企业（单位：元）",
                "企业名称|信用代码|进项",
                "丙软件有限公司||300")
            .xlsx(folder.resolve("上下.xlsx")));
    ComboBox<?> tables = robot.lookup("#tablesBox").queryAs(ComboBox.class);
    assertTrue(tables.isVisible());
    assertEquals(0, tables.getValue());
    robot.clickOn("300").type(KeyCode.F2);
    assertEquals(1, tables.getValue());
    robot.clickOn("#correct-search").write("revenue").type(KeyCode.ENTER);
    assertEquals(1, tables.getValue(), "it stays at the table");
    assertTrue(robot.lookup(".head-said").tryQuery().isPresent(), "the head is marked");
    picture(window.scene(), "import-tables-" + language.code() + "-" + theme.code());
    robot.clickOn("甲数据有限公司");
    assertEquals(0, tables.getValue());
    assertFalse(robot.lookup(".head-said").tryQuery().isPresent(), "another table's head");
  }

  private static void picture(Scene scene, String name) throws IOException {
    WritableImage image = FxStage.fx(() -> scene.snapshot(null));
    Path target = Files.createDirectories(Path.of("target", "screenshots"));
    ImageIO.write(
        SwingFXUtils.fromFXImage(image, null), "png", target.resolve(name + ".png").toFile());
  }
}
