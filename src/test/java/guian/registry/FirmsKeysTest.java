package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What keys do at the Firms screen, and where they lead. */
class FirmsKeysTest extends FirmsWindow {
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
  void anEditShowsInTheTableIsUndoneByCtrlZAndDoneAgainByCtrlY() {
    focusTable();
    TextField name = edit("企业名称", "样板智能终端（贵安）有限公司");
    robot.type(KeyCode.ENTER);
    assertEquals("样板智能终端（贵安）有限公司", paneName());
    assertTrue(robot.lookup("样板智能终端（贵安）有限公司").tryQuery().isPresent());
    focusTable();
    robot.type(KeyCode.DOWN);
    assertNotEquals("样板智能终端（贵安）有限公司", paneName());
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(
        "已撤销：样板智能终端（贵安）有限公司 · 企业名称：样板智能终端（贵州）有限公司 → 样板智能终端（贵安）有限公司",
        window.shell().noticeProperty().get());
    robot.type(KeyCode.UP);
    assertEquals("样板智能终端（贵州）有限公司", paneName());
    keys(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(
        "已重做：样板智能终端（贵州）有限公司 · 企业名称：样板智能终端（贵州）有限公司 → 样板智能终端（贵安）有限公司",
        window.shell().noticeProperty().get());
    assertEquals("样板智能终端（贵安）有限公司", paneName());
    keys(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("没有可重做的操作", window.shell().noticeProperty().get());
  }

  @Test
  void ctrlZNeverTakesBackTheExample() {
    focusTable();
    robot.type(KeyCode.DOWN);
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("没有可撤销的操作", window.shell().noticeProperty().get());
    assertEquals(412, table().getItems().size());
  }

  @Test
  void theArrowKeysOnTheChipsShowTheFirmsOfTheChipTheyReach() {
    focusTable();
    keys(KeyCode.SHIFT, KeyCode.F6);
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertEquals(86, table().getItems().size());
    List<String> on =
        robot.lookup(".chip").queryAllAs(ToggleButton.class).stream()
            .filter(ToggleButton::isSelected)
            .map(Labeled::getText)
            .toList();
    assertEquals(List.of("分公司"), on);
    assertEquals("分公司", ((Labeled) window.scene().getFocusOwner()).getText());
    robot.type(KeyCode.LEFT);
    assertEquals("本土", ((Labeled) window.scene().getFocusOwner()).getText());
    assertTrue(table().getItems().size() > 86);
  }

  @Test
  void aSearchShowsItsFirstHitAndDownLeadsToIt() {
    keys(KeyCode.CONTROL, KeyCode.K);
    robot.write("bsy");
    assertEquals("白山云", paneName());
    assertTrue(window.scene().getFocusOwner() instanceof TextField);
    robot.type(KeyCode.DOWN);
    assertEquals(table(), window.scene().getFocusOwner());
    assertEquals(0, table().getSelectionModel().getSelectedIndex());
    robot.type(KeyCode.UP);
    assertTrue(window.scene().getFocusOwner() instanceof TextField);
    robot.type(KeyCode.ENTER);
    assertEquals(table(), window.scene().getFocusOwner());
  }

  @Test
  void withoutHitsThePaneShowsNoFirm() {
    keys(KeyCode.CONTROL, KeyCode.K);
    robot.write("qqqq");
    assertFalse(pane().lookup(".pane-head").getParent().isVisible());
    robot.type(KeyCode.ESCAPE);
    assertTrue(pane().lookup(".pane-head").getParent().isVisible());
  }

  @Test
  void theFirmFoundStaysInThePaneWhenTheSearchIsCleared() {
    keys(KeyCode.CONTROL, KeyCode.K);
    robot.write("bsy");
    robot.type(KeyCode.ESCAPE);
    assertEquals("白山云", paneName());
  }

  @Test
  void aRefusedEntryKeepsItsFirmInThePaneUntilItIsGivenUp() {
    focusTable();
    TextField code = edit("信用代码", "123");
    window.dialogs().refuse();
    robot.clickOn(robot.lookup(".first-cell").nth(3).<Node>query());
    assertEquals("样板智能终端（贵州）有限公司", paneName());
    assertTrue(window.host().holdsEntries());
    assertEquals("123", code.getText());
    assertEquals(0, table().getSelectionModel().getSelectedIndex());
    window.dialogs().agree();
    robot.clickOn(robot.lookup(".first-cell").nth(3).<Node>query());
    assertEquals(3, table().getSelectionModel().getSelectedIndex());
    assertNotEquals("样板智能终端（贵州）有限公司", paneName());
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
  void aBadEntryStaysWithItsSentenceAtTheField() {
    focusTable();
    TextField code = edit("信用代码", "91520900PDY0100074");
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
  void whatIsTypedIsSavedBeforeAnotherRowTakesThePane() {
    focusTable();
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
    TextField code =
        (TextField)
            robot
                .lookup(n -> "信用代码".equals(n.getAccessibleText()) && n instanceof TextField)
                .query();
    window.dialogs().refuse();
    FxStage.fx(() -> {
      code.requestFocus();
      code.setText("123");
      table().getSelectionModel().clearAndSelect(3); // the row is chosen before the field is left
      return null;
    });
    assertEquals("样板智能终端（贵州）有限公司", paneName());
    assertEquals("123", code.getText());
    assertEquals(0, table().getSelectionModel().getSelectedIndex());
    assertEquals(1, window.dialogs().asked().size());

    window.dialogs().agree();
    FxStage.fx(() -> {
      table().getSelectionModel().clearAndSelect(3);
      return null;
    });
    assertNotEquals("样板智能终端（贵州）有限公司", paneName());
  }

  /** Opens the selected firm's form and puts a text into a field of it. */
  private TextField edit(String label, String text) {
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
    TextField field =
        robot
            .lookup(n -> label.equals(n.getAccessibleText()) && n instanceof TextField)
            .queryAs(TextField.class);
    FxStage.fx(() -> {
      field.requestFocus();
      field.setText(text);
      return null;
    });
    return field;
  }
}
