package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Indicator;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmFileQueries;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A firm's whole file is opened, its figures typed and pasted, and left, by keys. */
class FirmPageJourneyTest extends FirmsWindow {
  private static final String FIRM = "虚构芯片（贵安）有限公司";

  @Test
  void figuresAreTypedAndTakenBackAsInASpreadsheet() {
    openPage();
    assertEquals(grid(), window.scene().getFocusOwner());
    assertEquals(List.of(), FxStage.nameless(window.scene().getRoot()));
    robot.type(KeyCode.TAB).type(KeyCode.TAB);
    robot.type(KeyCode.F2);
    assertEquals("5080", field().getText());
    assertEquals("5080", field().getSelectedText());
    robot.type(KeyCode.ESCAPE);
    robot.write("5000");
    robot.type(KeyCode.ENTER);
    assertEquals("50000000", revenue("2017Q1C"));
    robot.type(KeyCode.UP);
    assertTrue(shown("使用中 5000 万元"));
    assertTrue(shown("已替换 5080 万元"));
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("50800000", revenue("2017Q1C"));
    robot.type(KeyCode.ESCAPE);
    assertEquals(412, table().getItems().size());
    assertTrue(pane().getParent() != null && pane().getScene() != null);
  }

  @Test
  void aWrongEntryStaysAndAPastedBlockIsCheckedFirst() {
    openPage();
    robot.write("abc");
    robot.type(KeyCode.ENTER);
    assertEquals("abc", field().getText());
    assertTrue(error().endsWith("“abc”不是数。"));
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup(".figure-error").match(Node::isVisible).tryQuery().isEmpty());
    paste("11300\t6200");
    assertTrue(error().startsWith("没有写入"));
    assertEquals("112600000", revenue("2017Q2C"));
    window.dialogs().agree();
    paste("11300");
    assertEquals("113000000", revenue("2017Q2C"));
  }

  @Test
  void theChartIsOfWhicheverIndicatorIsChosen() {
    openPage();
    part("图表");
    assertTrue(shown("虚构芯片（贵安）有限公司：营业收入，年初至今累计"));
    ComboBox<?> indicator = robot.lookup(".firm-chart-indicator").queryAs(ComboBox.class);
    List<String> names = indicator.getItems().stream().map(i -> ((Indicator) i).nameZh()).toList();
    assertTrue(names.containsAll(List.of("营业收入", "税收", "期末从业人员")), names.toString());
    FxStage.fx(() -> {
      indicator.requestFocus();
      return null;
    });
    while (!((Indicator) indicator.getValue()).id().equals("headcount_end")) {
      robot.type(KeyCode.DOWN);
    }
    assertTrue(shown("虚构芯片（贵安）有限公司：期末从业人员，期末数"));
    part("指数=100");
    assertTrue(shown("指数，2016 年 3月末 = 100"));
    assertEquals(List.of(), FxStage.nameless(window.scene().getRoot()));
  }

  private void part(String text) {
    ToggleButton segment =
        robot
            .lookup(n -> n instanceof ToggleButton t && text.equals(t.getText()))
            .queryAs(ToggleButton.class);
    FxStage.fx(() -> {
      segment.fire();
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void anOldFactIsBroughtBackFromTheHistory() {
    long firm = firm();
    FxStage.fx(() -> {
      new guian.registry.store.firm.FirmEdits(registry)
          .change(guian.registry.store.Author.manual("li"), firm, FirmField.PARK, "别处");
      return null;
    });
    openPage();
    part("历史");
    Button back =
        robot
            .lookup(n -> n instanceof Button b && "恢复 园区 为 电子信息产业园".equals(b.getAccessibleText()))
            .queryAs(Button.class);
    FxStage.fx(() -> {
      back.fire();
      return null;
    });
    assertEquals("电子信息产业园", new FirmFileQueries(registry).file(firm).orElseThrow().facts().park());
    assertFalse(window.host().holdsEntries());
  }

  /** The newest line's button, then Ctrl+Z; a figure of the example says why it stays. */
  @Test
  void aFigureIsBroughtBackFromTheHistoryAndThatIsTakenBack() {
    openPage();
    robot.type(KeyCode.TAB).type(KeyCode.TAB);
    robot.write("5000");
    robot.type(KeyCode.ENTER);
    assertEquals("50000000", revenue("2017Q1C"));
    part("历史");
    fire("恢复 2017 1–3月累计 营业收入 为 5,080.00 万元");
    assertEquals("50800000", revenue("2017Q1C"));
    assertTrue(window.scene().getFocusOwner() instanceof ListView, "not on the rail");
    assertEquals(
        "已恢复 2017 1–3月累计 营业收入：5,080.00 万元（原为 5,000.00 万元）", window.shell().noticeProperty().get());
    assertEquals(
        FIRM + " · 2017 1–3月累计 营业收入：5,000.00 万元 → 5,080.00 万元",
        window.shell().undoesProperty().get());
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("50000000", revenue("2017Q1C"));
    assertEquals(
        "已撤销：" + FIRM + " · 2017 1–3月累计 营业收入：5,000.00 万元 → 5,080.00 万元",
        window.shell().noticeProperty().get());
    fire("撤回“2016");
    assertTrue(shownError().contains("不是手工录入，不能单条撤回"), shownError());
  }

  private void fire(String name) {
    Button button =
        robot
            .lookup(n ->
                n instanceof Button b
                    && b.getAccessibleText() != null
                    && b.getAccessibleText().startsWith(name))
            .queryAs(Button.class);
    FxStage.fx(() -> {
      button.fire();
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void theFileIsSavedAsASheetToPrint() throws Exception {
    openPage();
    java.nio.file.Path sheet = folder.resolve("档案.pdf");
    window.files().give(sheet);
    robot.clickOn("档案 PDF");
    WaitForAsyncUtils.waitForFxEvents();
    try (var pdf = org.apache.pdfbox.Loader.loadPDF(sheet.toFile())) {
      String text = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
      assertTrue(text.contains(FIRM) && text.contains("2016 全年"), text);
    }
  }

  @Test
  void aDoubleClickOpensThePageOnlyWhenBothClicksFallOnOneRow() {
    click(2);
    click(3);
    assertFalse(pageIsOpen());
    robot.doubleClickOn(robot.lookup(".column-header").nth(1).<Node>query());
    assertFalse(pageIsOpen());
    robot.doubleClickOn(robot.lookup(".first-cell").nth(3).<Node>query());
    assertTrue(pageIsOpen());
  }

  private void click(int row) {
    robot.clickOn(robot.lookup(".first-cell").nth(row).<Node>query());
  }

  private boolean pageIsOpen() {
    return robot.lookup(".figure-table").tryQuery().isPresent();
  }

  private long firm() {
    return new FirmFileQueries(registry).find(FIRM).getFirst();
  }

  private void openPage() {
    FxStage.fx(() -> {
      window.shell().go(new guian.registry.ui.port.Destination.Firm(firm()));
      return null;
    });
    focusTable();
    keys(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private TableView<?> grid() {
    return robot.lookup(".figure-table").queryTableView();
  }

  private javafx.scene.control.TextField field() {
    return robot.lookup(".cell-field").queryAs(javafx.scene.control.TextField.class);
  }

  private String error() {
    return robot.lookup(".figure-error").match(Node::isVisible).queryAs(Label.class).getText();
  }

  private boolean shown(String text) {
    return robot
        .lookup(n -> n instanceof Label l && l.getText().startsWith(text))
        .tryQuery()
        .isPresent();
  }

  private void paste(String block) {
    FxStage.fx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(block);
      Clipboard.getSystemClipboard().setContent(content);
      return null;
    });
    keys(KeyCode.CONTROL, KeyCode.V);
  }

  private String revenue(String period) {
    return new FirmFileQueries(registry)
        .file(firm()).orElseThrow().observations().stream()
            .filter(f -> f.standing() == guian.registry.model.Standing.CURRENT)
            .map(f -> f.observation())
            .filter(o -> o.indicator().equals("revenue") && o.period().code().equals(period))
            .filter(o -> o.nature() == guian.registry.model.Nature.ACTUAL)
            .map(o -> java.util.Objects.requireNonNull(o.amount()).plain())
            .findFirst()
            .orElseThrow();
  }
}
