package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.Registry;
import guian.registry.text.Language;
import guian.registry.ui.common.Failure;
import guian.registry.ui.common.MessageBar;
import guian.registry.ui.common.SearchField;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.ScreenId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window around the screens, driven by keys and mouse. */
class ShellTest {
  @TempDir Path folder;

  private final FxRobot robot = FxStage.robot();
  private Registry registry;
  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxStage.stage();
    registry = Registry.open(folder.resolve("台账.guian"), Clock.systemUTC());
    window = FxStage.fx(() -> new TestWindow(registry, Language.ZH, Theme.LIGHT, 980, 740));
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

  private String title() {
    return ((Label) window.scene().getRoot().lookup(".screen-title")).getText();
  }

  private Node focused() {
    return window.scene().getFocusOwner();
  }

  @Test
  void theRailAndItsKeysChangeTheScreen() {
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
    assertEquals("增长", title());
    robot.clickOn("数据");
    assertEquals("数据", title());
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
    assertEquals("企业", title());
    ToggleButton firms = robot.lookup(".rail-item").nth(0).query();
    assertTrue(firms.isSelected());
  }

  @Test
  void anArrowOnTheRailMarksNoScreenThatIsNotShown() {
    ToggleButton firms = robot.lookup(".rail-item").nth(0).query();
    ToggleButton imports = robot.lookup(".rail-item").nth(1).query();
    FxStage.fx(() -> {
      firms.requestFocus();
      return null;
    });
    robot.type(KeyCode.DOWN);
    assertTrue(firms.isSelected());
    assertFalse(imports.isSelected());
    FxStage.fx(() -> {
      imports.requestFocus();
      return null;
    });
    robot.type(KeyCode.SPACE);
    assertEquals("导入", title());
    assertFalse(firms.isSelected());
  }

  @Test
  void theSearchKeyLeadsToTheSearchFieldFromAnyScreen() {
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    assertEquals("企业", title());
    assertTrue(focused() instanceof SearchField, () -> "focus is on " + focused());
  }

  @Test
  void f6GoesThroughThePartsOfTheScreenAndBack() {
    FxStage.fx(() -> {
      window.scene().getRoot().lookup(".table-view").requestFocus();
      return null;
    });
    List<String> visited = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      robot.type(KeyCode.F6);
      visited.add(part());
    }
    assertEquals(List.of("rail", "bar", "chips"), visited);
    robot.type(KeyCode.F6);
    assertTrue(focused() instanceof TableView<?>);
    robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    assertEquals("chips", part());
  }

  private String part() {
    for (Node node = focused(); node != null; node = node.getParent()) {
      if (node.getStyleClass().contains("rail")) {
        return "rail";
      } else if (node.getStyleClass().contains("top-bar")) {
        return "bar";
      } else if (node.getStyleClass().contains("chips-row")) {
        return "chips";
      }
    }
    return String.valueOf(focused());
  }

  @Test
  void aRefusalStandsAboveTheContentUntilItIsClosed() {
    FxStage.fx(() -> {
      window.shell().refused("台账是只读文件，无法写入。");
      return null;
    });
    MessageBar bar = robot.lookup(".message-bar").queryAs(MessageBar.class);
    assertTrue(bar.isVisible());
    assertEquals("台账是只读文件，无法写入。", bar.getAccessibleText());
    robot.clickOn(bar.lookup(".icon-button"));
    assertFalse(bar.isVisible());
  }

  @Test
  void aFailureGivesItsCodeAndItsDetailsToCopy() {
    IllegalStateException thrown = new IllegalStateException("broken in a test");
    FxStage.fx(() -> {
      window.shell().failed(thrown);
      return null;
    });
    MessageBar bar = robot.lookup(".message-bar").queryAs(MessageBar.class);
    assertTrue(bar.getAccessibleText().contains(Failure.of(thrown).code()));
    robot.clickOn("复制详情");
    String copied = FxStage.fx(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.contains("broken in a test"));
  }

  @Test
  void whatWasDoneCanBeUndoneFromTheStatusBarOnce() {
    List<String> undone = new ArrayList<>();
    FxStage.fx(() -> {
      window.shell().undoable("已保存：园区", () -> undone.add("园区"));
      return null;
    });
    Hyperlink undo = robot.lookup(".status-bar .hyperlink").queryAs(Hyperlink.class);
    assertTrue(undo.isVisible());
    robot.clickOn(undo);
    assertEquals(List.of("园区"), undone);
    assertFalse(undo.isVisible());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertEquals(List.of("园区"), undone);
  }

  @Test
  void theStatusBarTellsFileAndCount() {
    assertTrue(robot.lookup("贵安新区·台账.guian").tryQuery().isPresent());
    assertTrue(robot.lookup("0 家企业").tryQuery().isPresent());
  }

  @Test
  void theZonesNameIsChangedInTheSettingsAndUsedAtOnce() {
    robot.clickOn("设置");
    TextField name = field("名称");
    TextField founded = field("成立年份");
    FxStage.fx(() -> {
      name.setText("示例新区");
      founded.setText("二〇一四");
      return null;
    });
    robot.clickOn("保存");
    assertTrue(robot.lookup("“二〇一四”不是已过去的年份，请写四位数，如 2014。").tryQuery().isPresent());
    assertTrue(robot.lookup("贵安新区·台账.guian").tryQuery().isPresent());
    FxStage.fx(() -> {
      founded.setText("2014");
      return null;
    });
    robot.clickOn("保存");
    assertTrue(robot.lookup("示例新区·台账.guian").tryQuery().isPresent());
    assertEquals("已保存地区名称与成立年份", window.shell().noticeProperty().get());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertEquals("已撤销：设置", window.shell().noticeProperty().get());
    assertTrue(robot.lookup("贵安新区·台账.guian").tryQuery().isPresent());
  }

  private TextField field(String name) {
    return robot
        .lookup(n -> n instanceof TextField && name.equals(n.getAccessibleText()))
        .queryAs(TextField.class);
  }
}
