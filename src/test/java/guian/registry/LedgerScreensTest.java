package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.store.Registry;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** The Incentives and the Data screen in a window, by mouse and keys. */
class LedgerScreensTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T01:42:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final FxRobot robot = FxStage.robot();
  private Registry registry;
  private Stage stage;
  private TestWindow window;

  private void show(ScreenId screen, boolean withExample) throws Exception {
    registry = Registry.open(folder.resolve("台账.guian"), DAY);
    if (withExample) {
      Example.fill(registry, "li");
    }
    FxStage.stage();
    stage = FxStage.fx(Stage::new);
    window = FxStage.fx(() -> new TestWindow(registry, Language.ZH, Theme.LIGHT, 1000, 900));
    FxStage.show(stage, window.scene());
    robot.interact(() -> window.shell().go(screen));
  }

  @AfterEach
  void close() {
    robot.interact(stage::hide);
    registry.close();
  }

  private TableView<?> table() {
    return robot.lookup(".table-view").queryTableView();
  }

  private boolean shows(String text) {
    return robot.lookup(text).match(Node::isVisible).tryQuery().isPresent();
  }

  @Test
  void grantsAreFilteredByAChipAndOpenTheirFirm() throws Exception {
    show(ScreenId.INCENTIVES, true);
    assertTrue(table().getItems().size() > 150);
    robot.clickOn("追回中");
    assertEquals(1, table().getItems().size());
    assertTrue(shows("清除筛选"));
    robot.interact(() -> table().requestFocus());
    robot.type(KeyCode.ENTER);
    Labeled firm = robot.lookup(".heading").match(node -> node.getId() != null).queryLabeled();
    assertFalse(firm.getText().isEmpty());
    assertTrue(shows("未追回"));
    robot.clickOn(firm);
    assertTrue(window.shell().destinationProperty().get() instanceof Destination.Firm);
  }

  // A click on a head arrives as a context click in the headless toolkit, so the order is set here.
  private static <T> void orderBy(TableView<T> table, String id) {
    TableColumn<T, ?> column =
        table.getColumns().stream().filter(c -> c.getId().equals(id)).findFirst().orElseThrow();
    column.setSortType(TableColumn.SortType.ASCENDING);
    table.getSortOrder().setAll(List.of(column));
  }

  private String first() {
    return robot.lookup(".table-row-cell").nth(0).lookup(".first-cell").queryLabeled().getText();
  }

  @Test
  void theOrderOfAHeadIsAskedOfTheRegistry() throws Exception {
    show(ScreenId.INCENTIVES, true);
    assertEquals("贵安新区试样电子有限公司", first());
    robot.interact(() -> orderBy(table(), "APPROVED"));
    assertEquals("样板智能终端（贵州）有限公司", first());
    assertEquals("APPROVED", table().getSortOrder().getFirst().getId());
  }

  @Test
  void anEmptyRegistrySaysWhatToDo() throws Exception {
    show(ScreenId.INCENTIVES, false);
    assertTrue(shows("还没有扶持记录。导入一张扶持台账即可查看。"));
    robot.interact(() -> window.shell().go(ScreenId.DATA));
    assertTrue(shows("还没有导入过表格。"));
  }

  @Test
  void theListsOfTheDataScreenTakeTurns() throws Exception {
    show(ScreenId.DATA, true);
    assertTrue(shows("来源"));
    assertEquals(24, table().getItems().size());
    robot.clickOn("变更记录");
    assertEquals(1, table().getItems().size());
    robot.clickOn("检查台账");
    assertTrue(window.tasks().refusals().isEmpty());
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMaxY();
  }

  @ParameterizedTest
  @EnumSource(names = {"INCENTIVES", "DATA"})
  void inANarrowWindowThePaneLiesBelowTheTools(ScreenId screen) throws Exception {
    show(screen, true);
    Node pane = robot.lookup(".pane").query();
    assertFalse(pane.isVisible());
    if (screen == ScreenId.DATA) {
      robot.clickOn("台账概况");
    } else {
      robot.interact(() -> table().requestFocus());
      robot.type(KeyCode.ENTER);
    }
    assertTrue(pane.isVisible());
    double top = pane.localToScene(pane.getBoundsInLocal()).getMinY();
    robot
        .lookup(".tool-row, .filter-row, .chips-row")
        .match(Node::isVisible)
        .queryAll()
        .forEach(tools -> assertTrue(top >= bottom(tools), tools.toString()));
  }
}
