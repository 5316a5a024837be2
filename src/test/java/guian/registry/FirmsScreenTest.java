package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.firm.FirmFileQueries;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** An official at the Firms screen, on the example, by keys and mouse. */
class FirmsScreenTest extends FirmsWindow {
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

  /** From another screen, to a firm far below the rows that are read first. */
  @Test
  void aFirmThatIsAskedForIsSelectedAndInViewWhereverItStands() {
    order("name");
    long firm = new FirmFileQueries(registry).find("虚构芯片（贵安）有限公司").getFirst();
    FxStage.fx(() -> {
      window.shell().go(ScreenId.GROWTH);
      window.shell().go(new Destination.Firm(firm));
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
    // By pinyin, of all 412: counted in SQL.
    int place =
        registry.read(db ->
            db.fetchCount(
                org.jooq.impl.DSL.table("firm"),
                org.jooq.impl.DSL.condition(
                    "is_resident = 1 and name_order < (select name_order from firm where id = "
                        + firm
                        + ")")));
    assertTrue(place > 100, "beyond the first page");
    assertEquals(place, table().getSelectionModel().getSelectedIndex());
    String name =
        robot
            .lookup(".table-row-cell")
            .match(node -> ((TableRow<?>) node).getIndex() == place)
            .lookup(".first-cell")
            .queryLabeled()
            .getText();
    assertEquals(paneName(), name);
  }

  private String firstName() {
    return robot.lookup(".first-cell").nth(0).queryLabeled().getText();
  }

  // What a click on a head does; the headless robot's release does not reach heads. The answer
  // comes after the click, as it does from a thread of its own.
  private void order(String id) {
    FxStage.fx(() -> {
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
  void selectedRowsAreCopiedForASpreadsheet() {
    focusTable();
    robot.type(KeyCode.HOME);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    keys(KeyCode.CONTROL, KeyCode.C);
    String copied = FxStage.fx(() -> Clipboard.getSystemClipboard().getString());
    List<String> lines = copied.lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("样板智能终端（贵州）有限公司\t91520900PDY0100073\t港澳台独资\t"));
    assertTrue(lines.get(1).contains("\t1423600000\t"));
  }

  @Test
  void everyControlThatTakesTheFocusHasANameToRead() {
    focusTable();
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
    assertEquals(List.of(), FxStage.nameless(window.scene().getRoot()));
  }
}
