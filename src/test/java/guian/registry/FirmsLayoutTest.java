package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.ExampleFile;
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
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What the table of firms has room for, in a wide and in a narrow window. */
class FirmsLayoutTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final FxRobot robot = FxStage.robot();
  private Registry registry;
  private TestWindow window;

  private void open(Language language, double width) throws Exception {
    Stage stage = FxStage.stage();
    Path file = ExampleFile.copy(folder.resolve("示例台账.guian"), "经办甲");
    registry = Registry.open(file, DAY);
    window = FxStage.fx(() -> new TestWindow(registry, language, Theme.LIGHT, width, 800));
    FxStage.show(stage, window.scene());
    FxStage.fx(() -> {
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

  private double columnWidths() {
    return table().getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
  }

  private boolean scrollsSideways() {
    return robot.lookup(".table-view .scroll-bar").queryAllAs(ScrollBar.class).stream()
        .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible());
  }

  private static List<String> cut(Set<Node> labels) {
    List<String> cut = new ArrayList<>();
    for (Node node : labels) {
      Labeled label = (Labeled) node;
      label.getChildrenUnmodifiable().stream()
          .filter(Text.class::isInstance)
          .map(text -> ((Text) text).getText())
          .filter(drawn -> label.isVisible() && !drawn.equals(label.getText()))
          .forEach(cut::add);
    }
    return cut;
  }

  @ParameterizedTest
  @EnumSource
  void theUsualColumnsFitBesideThePaneAndTheirHeadsAreWhole(Language language) throws Exception {
    open(language, 1440);
    assertEquals(language == Language.ZH ? 10 : 9, table().getVisibleLeafColumns().size());
    assertTrue(columnWidths() <= table().getWidth() - 10, () -> "columns take " + columnWidths());
    assertFalse(scrollsSideways());
    assertEquals(List.of(), cut(table().lookupAll(".column-head .label")));
    assertEquals(List.of(), cut(robot.lookup(".pane .section .muted").queryAll()));
  }

  @Test
  void aNameOfSixteenCharactersIsWholeBesideThePane() throws Exception {
    open(Language.ZH, 1440);
    TableColumn<?, ?> name = table().getVisibleLeafColumn(0);
    Text drawn = new Text("贵安新区底稿信息技术股份有限公司");
    drawn.setFont(Font.font("Noto Sans SC", FontWeight.BOLD, 13));
    double need = drawn.getLayoutBounds().getWidth() + 24; // 16 at the left, 8 at the right
    assertTrue(need <= name.getWidth(), () -> need + " in " + name.getWidth());
  }

  @Test
  void theNameAndTheIndustryShareTheSpareWidth() throws Exception {
    open(Language.ZH, 1800);
    double name = table().getVisibleLeafColumn(0).getWidth();
    double industry = table().getVisibleLeafColumn(3).getWidth();
    assertTrue(name > 300 && industry > 220, () -> name + " and " + industry);
    assertEquals(table().getWidth() - 12, columnWidths(), 1);
  }

  @Test
  void aColumnMadeWiderThanThereIsRoomForIsScrolledToAndGetsItsUsualWidthBack() throws Exception {
    open(Language.ZH, 1440);
    FxStage.fx(() -> widen(table(), 3, 200));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(scrollsSideways());
    assertEquals(160, table().getVisibleLeafColumn(0).getWidth());
    robot.clickOn("列 10/38");
    robot.clickOn("恢复默认列宽");
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(scrollsSideways());
    assertTrue(table().getVisibleLeafColumn(0).getWidth() >= 200);
  }

  private static <T> boolean widen(TableView<T> table, int index, double by) {
    return table.resizeColumn(table.getVisibleLeafColumn(index), by);
  }

  @Test
  void inANarrowWindowThePaneIsAnOverlayOfTheTableOnly() throws Exception {
    open(Language.ZH, 1180);
    Region pane = robot.lookup(".pane").queryAs(Region.class);
    assertFalse(pane.isVisible());
    FxStage.fx(() -> {
      table().requestFocus();
      return null;
    });
    robot.type(KeyCode.ENTER);
    assertTrue(pane.isVisible());
    double top = pane.localToScene(pane.getBoundsInLocal()).getMinY();
    Node tools = robot.lookup(".filter-row").query();
    assertTrue(top >= tools.localToScene(tools.getBoundsInLocal()).getMaxY());
    robot.type(KeyCode.ESCAPE);
    assertFalse(pane.isVisible());
    assertEquals(table(), window.scene().getFocusOwner());

    robot.type(KeyCode.ENTER);
    robot.clickOn(
        robot
            .lookup(n -> "关闭档案".equals(n.getAccessibleText()))
            .match(Node::isVisible)
            .<Node>query());
    assertFalse(pane.isVisible());
  }

  @Test
  void aNarrowWindowLeavesOutWholeColumnsAndSaysSo() throws Exception {
    open(Language.ZH, 1000);
    assertTrue(columnWidths() <= table().getWidth());
    int left = (int) table().getColumns().stream().filter(c -> !c.isVisible()).count();
    assertTrue(left > 0);
    robot.clickOn("列 " + (10 - left) + "/38");
    assertTrue(robot.lookup("窗口较窄，右侧 " + left + " 列未显示").tryQuery().isPresent());
  }

  @Test
  void aFreshNoticeIsReadWholeBesideZoneCountAndTime() throws Exception {
    open(Language.ZH, 1200);
    Label example = robot.lookup("#exampleLabel").queryAs(Label.class);
    assertFalse(example.getText().isEmpty());
    FxStage.fx(() -> {
      window.shell().edited("已保存 /home/official/文档/季报/贵安新区大数据产业季度报告2017Q2.pdf");
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), cut(robot.lookup(".status-bar .label").queryAll()));
    assertEquals("", example.getText());
    FxStage.fx(() -> {
      window.shell().withdrawNotice();
      return null;
    });
    assertFalse(example.getText().isEmpty());
  }
}
