package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.store.Registry;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.ScreenId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** An official at the Firms screen, on the example, by keys and mouse. */
class FirmsScreenTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final FxRobot robot = FxTest.robot();
  private Registry registry;
  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxTest.stage();
    registry = Registry.open(folder.resolve("示例台账.guian"), DAY);
    Example.fill(registry, "经办甲");
    window = FxTest.fx(() -> new TestWindow(registry, Language.ZH, Theme.LIGHT, 980, 900));
    FxTest.show(stage, window.scene());
    FxTest.fx(() -> {
      window.shell().go(ScreenId.FIRMS);
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private TableView<?> table() {
    return robot.lookup(".table-view").queryTableView();
  }

  private Region pane() {
    return robot.lookup(".pane").queryAs(Region.class);
  }

  private String paneName() {
    return ((Label) pane().lookup(".heading")).getText();
  }

  private void keys(KeyCode... codes) {
    robot.press(codes[0]).type(codes[1]).release(codes[0]);
  }

  @Test
  void typingSearchesAndEscBringsAllBack() {
    assertEquals(412, table().getItems().size());
    keys(KeyCode.CONTROL, KeyCode.K);
    robot.write("bsy");
    assertEquals(1, table().getItems().size());
    robot.type(KeyCode.ESCAPE);
    assertEquals(412, table().getItems().size());
  }

  @Test
  void aSearchWithoutHitsOffersTheWayBack() {
    keys(KeyCode.CONTROL, KeyCode.K);
    robot.write("qqqq");
    assertEquals(0, table().getItems().size());
    Node sentence = robot.lookup("没有找到“qqqq”。").query();
    assertTrue(sentence.isVisible());
    robot.clickOn(robot.lookup(".empty-state .button").<Node>query());
    assertEquals(412, table().getItems().size());
  }

  @Test
  void aChipShowsTheFirmsOfItsRelation() {
    robot.clickOn("分公司");
    assertEquals(86, table().getItems().size());
    assertTrue(robot.lookup("清除筛选").query().isVisible());
    robot.clickOn("全部");
    assertEquals(412, table().getItems().size());
  }

  @Test
  void aFilterDropsItsValuesWithCountsAndCountsItself() {
    robot.clickOn("状态");
    robot.clickOn("停业");
    int suspended = table().getItems().size();
    assertTrue(suspended > 0 && suspended < 412);
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("状态 1").tryQuery().isPresent());
    robot.clickOn("清除筛选");
    assertEquals(412, table().getItems().size());
  }

  private void focusTable() {
    FxTest.fx(() -> {
      table().requestFocus();
      return null;
    });
  }

  @Test
  void anOrderChosenAtAHeadIsAskedOfTheRegistryAndTheSelectedFirmStays() {
    assertEquals("样板智能终端（贵州）有限公司", paneName());
    order("credit_code");
    assertEquals("贵安新区样本数据服务有限公司", firstName());
    assertEquals(3, table().getSelectionModel().getSelectedIndex());
    assertEquals("样板智能终端（贵州）有限公司", paneName());

    order("name");
    assertEquals("白山云", firstName());
    assertEquals(-1, table().getSelectionModel().getSelectedIndex());
    focusTable();
    robot.type(KeyCode.HOME);
    assertEquals("白山云", paneName());
  }

  private String firstName() {
    return robot.lookup(".first-cell").nth(0).queryLabeled().getText();
  }

  // What a click on a head does; the headless robot's release does not reach heads. The answer
  // comes after the click, as it does from a thread of its own.
  private void order(String id) {
    FxTest.fx(() -> {
      window.tasks().hold();
      orderBy(table(), id);
      window.tasks().release();
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static <T> void orderBy(TableView<T> table, String id) {
    TableColumn<T, ?> column =
        table.getColumns().stream().filter(c -> c.getId().equals(id)).findFirst().orElseThrow();
    column.setSortType(TableColumn.SortType.ASCENDING);
    table.getSortOrder().setAll(List.of(column));
  }

  @Test
  void aBadEntryStaysWithItsSentenceAtTheField() {
    focusTable();
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
    TextField code =
        (TextField)
            robot
                .lookup(n -> "信用代码".equals(n.getAccessibleText()) && n instanceof TextField)
                .query();
    FxTest.fx(() -> {
      code.requestFocus();
      code.setText("91520900PDY0100074");
      return null;
    });
    robot.type(KeyCode.ENTER);
    assertEquals("91520900PDY0100074", code.getText());
    Label error = robot.lookup(".field-error").match(Node::isVisible).queryAs(Label.class);
    assertEquals("信用代码 91520900PDY0100074 的校验位不对，请核对原件。", error.getText());
    assertTrue(code.getStyleClass().contains("bad"));

    robot.type(KeyCode.ESCAPE);
    assertEquals("91520900PDY0100073", code.getText());
    assertFalse(error.isVisible());
  }

  @Test
  void anEditShowsInTheTableAndIsUndoneByCtrlZ() {
    focusTable();
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
    TextField name =
        (TextField)
            robot
                .lookup(n -> "企业名称".equals(n.getAccessibleText()) && n instanceof TextField)
                .query();
    FxTest.fx(() -> {
      name.requestFocus();
      name.setText("样板智能终端（贵安）有限公司");
      return null;
    });
    robot.type(KeyCode.ENTER);
    assertEquals("样板智能终端（贵安）有限公司", paneName());
    assertTrue(robot.lookup("样板智能终端（贵安）有限公司").tryQuery().isPresent());
    focusTable();
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("样板智能终端（贵州）有限公司", paneName());
  }

  @Test
  void aNewFirmIsEnteredByKeys() {
    keys(KeyCode.CONTROL, KeyCode.N);
    assertTrue(pane().isVisible());
    robot.write("Hua Xi Ltd").type(KeyCode.ENTER);
    assertEquals("Hua Xi Ltd", paneName());
    assertEquals(413, table().getItems().size());
  }

  @Test
  void selectedRowsAreCopiedForASpreadsheet() {
    focusTable();
    robot.type(KeyCode.HOME);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    keys(KeyCode.CONTROL, KeyCode.C);
    String copied = FxTest.fx(() -> Clipboard.getSystemClipboard().getString());
    List<String> lines = copied.lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("样板智能终端（贵州）有限公司\t91520900PDY0100073\t港澳台独资\t"));
    assertTrue(lines.get(1).contains("\t1423600000\t"));
  }

  @Test
  void everyControlThatTakesTheFocusHasANameToRead() {
    focusTable();
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
    List<String> nameless = new ArrayList<>();
    collectNameless(window.scene().getRoot(), nameless);
    assertEquals(List.of(), nameless);
  }

  private static void collectNameless(Node node, List<String> nameless) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && isNameless(node)) {
      nameless.add(node.toString());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collectNameless(child, nameless));
    }
  }

  private static boolean isNameless(Node node) {
    String name = node.getAccessibleText();
    boolean named = name != null && !name.isBlank();
    boolean labelled =
        node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank();
    return !named && !labelled;
  }
}
