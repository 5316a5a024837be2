package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.ExampleFile;
import guian.registry.model.Claim;
import guian.registry.store.Registry;
import guian.registry.store.claims.ClaimQueries;
import guian.registry.text.Language;
import guian.registry.ui.common.Chip;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** An official keeps the register of claims: reads the score, adds one, corrects it, takes back. */
class ClaimsJourneyTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final FxRobot robot = FxStage.robot();
  private Registry registry;
  private ClaimQueries claims;
  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxStage.stage();
    Path file = ExampleFile.copy(folder.resolve("示例台账.guian"), "经办甲");
    registry = Registry.open(file, DAY);
    claims = new ClaimQueries(registry);
    window = FxStage.fx(() -> new TestWindow(registry, Language.ZH, Theme.LIGHT, 1440, 900));
    FxStage.show(stage, window.scene());
    FxStage.fx(() -> {
      window.shell().go(new Destination.To(ScreenId.GROWTH));
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("预期记分");
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private TableView<?> table() {
    return robot.lookup(".side-table").<TableView<?>>queryAll().stream()
        .filter(view -> view.getColumns().size() == 8)
        .findFirst()
        .orElseThrow();
  }

  private String chip(String word) {
    return robot.lookup(".chip").<Chip>queryAll().stream()
        .filter(chip -> chip.getText().equals(word))
        .map(Node::getAccessibleText)
        .findFirst()
        .orElseThrow();
  }

  private void write(String label, String text) {
    TextField field =
        robot
            .lookup(node -> node instanceof TextField && label.equals(node.getAccessibleText()))
            .queryAs(TextField.class);
    FxStage.fx(() -> {
      field.requestFocus();
      field.selectAll();
      return null;
    });
    robot.write(text);
  }

  private void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.press(key);
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.release(keys[i]);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean isFormShown() {
    for (Node at = robot.lookup("保存").query(); at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private boolean isSaid(String text) {
    return robot.lookup(".field-error").<Label>queryAll().stream()
        .anyMatch(label -> label.isVisible() && text.equals(label.getText()));
  }

  @Test
  void theScoreCountsEveryClaimOnce() {
    List<String> words = List.of("未到期", "到期，未报", "做到", "未做到", "无法判定");
    int sum = words.stream().mapToInt(word -> Integer.parseInt(chip(word).split(" ")[1])).sum();
    assertEquals(17, sum);
    assertEquals("全部 17", chip("全部"));
    assertEquals(17, table().getItems().size());
    robot.clickOn("做到");
    assertEquals(Integer.parseInt(chip("做到").split(" ")[1]), table().getItems().size());
  }

  @Test
  void aClaimIsAddedCorrectedRemovedAndBroughtBack() {
    robot.clickOn("登记预期");
    write("找企业", "xgxp");
    press(KeyCode.ENTER);
    write("原话", "2018 年收入达到 5 亿元");
    press(KeyCode.ENTER);
    assertTrue(isSaid("请选目标期。"));
    FxStage.fx(() -> {
      choose("目标期", "2018 全年");
      return null;
    });
    press(KeyCode.ENTER);
    assertTrue(isSaid("请填倍数或目标数，两者只填一个。"));
    write("目标数（金额填万元）", "五亿");
    press(KeyCode.ENTER);
    assertTrue(isSaid("“五亿”不是可用的数。"));
    write("目标数（金额填万元）", "50,000");
    press(KeyCode.ENTER);
    assertEquals(18, table().getItems().size());
    assertEquals("500000000", newest().targetAmount().plain());
    assertEquals("2018 年收入达到 5 亿元", newest().said());
    correct();
    assertEquals(0, newest().multiple().compareTo(BigDecimal.valueOf(4)));
    robot.clickOn("删除");
    assertEquals(17, claims.all().size());
    takeBackAllThree();
  }

  private void correct() {
    robot.clickOn("修改");
    write("原话", "2018 年收入为 2016 年四倍");
    write("目标数（金额填万元）", " ");
    write("倍数（如 3；与目标数只填一个）", "4");
    FxStage.fx(() -> {
      choose("基期", "2016 全年");
      return null;
    });
    robot.clickOn("保存");
  }

  private void takeBackAllThree() {
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(0, newest().multiple().compareTo(BigDecimal.valueOf(4)));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("500000000", newest().targetAmount().plain());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(17, claims.all().size());
    assertEquals("全部 17", chip("全部"), "the register follows");
  }

  @SuppressWarnings("unchecked") // the boxes of the form hold periods
  private void choose(String label, String text) {
    javafx.scene.control.ComboBox<Object> box =
        robot
            .lookup(node ->
                node instanceof javafx.scene.control.ComboBox
                    && label.equals(node.getAccessibleText()))
            .queryAs(javafx.scene.control.ComboBox.class);
    Object wanted =
        box.getItems().stream()
            .filter(item -> text.equals(box.getConverter().toString(item)))
            .findFirst()
            .orElseThrow();
    box.setValue(wanted);
  }

  private Claim newest() {
    return claims.all().stream()
        .max((one, other) -> Long.compare(one.id(), other.id()))
        .orElseThrow();
  }

  @Test
  void escapeClosesTheFormAndNothingIsRecorded() {
    robot.clickOn("登记预期");
    write("原话", "不算数");
    press(KeyCode.ESCAPE);
    assertFalse(isFormShown());
    assertEquals(17, claims.all().size());
  }

  @Test
  void theChartOfAClaimOpens() {
    robot.clickOn("未到期");
    robot.clickOn("看图");
    assertTrue(robot.lookup(".chart-place .chart-view").query().isVisible());
  }

  @Test
  void everythingThatTakesTheFocusHasAName() {
    robot.clickOn("登记预期");
    assertEquals(List.of(), FxStage.fx(() -> FxStage.nameless(window.scene().getRoot())));
  }
}
