package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.store.grants.GrantFile;
import guian.registry.store.grants.GrantFilter;
import guian.registry.store.grants.GrantQueries;
import guian.registry.store.grants.GrantRow;
import guian.registry.store.grants.GrantSort;
import guian.registry.ui.port.Destination;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A grant is added in a firm's file, paid in part and corrected, by keys. */
class GrantJourneyTest extends FirmsWindow {
  private static final String NEW = " 新增拨付";

  private GrantFile newest() {
    GrantQueries queries = new GrantQueries(registry);
    long id =
        queries.page(GrantFilter.ALL, GrantSort.USUAL, 0, 1000).stream()
            .mapToLong(GrantRow::id)
            .max()
            .orElseThrow();
    return queries.file(id).orElseThrow();
  }

  @Test
  void aGrantIsAddedPaidAndCorrected() {
    long firm = openForm("bsy");
    ComboBox<?> policy =
        robot
            .lookup(".combo-box")
            .match(node -> "政策名称".equals(node.getAccessibleText()))
            .queryComboBox();
    robot.interact(() -> policy.getEditor().requestFocus());
    robot.interact(() -> policy.getEditor().setText("贵安新区大数据企业房租补贴办法"));
    robot.type(KeyCode.ENTER);
    assertTrue(window.shell().destinationProperty().get() instanceof Destination.Grant);
    assertEquals(firm, newest().row().firmId());
    // The new one is none of the first hundred: its row is looked for, selected and shown.
    assertTrue(table().getSelectionModel().getSelectedIndex() >= 0, "its row is selected");

    type("核定金额 万元", "三百");
    robot.type(KeyCode.ENTER);
    assertEquals("“三百”不是金额，请填不小于 0 的数，单位万元。", shownError());
    assertTrue(window.host().holdsEntries());
    type("核定金额 万元 " + shownError(), "300");
    robot.type(KeyCode.ENTER);
    assertFalse(window.host().holdsEntries());
    press("新增拨付");
    type("实拨日" + NEW, "2017年6月");
    type("实拨 万元" + NEW, "120.5");
    robot.type(KeyCode.ENTER);
    assertEquals(new Amount(300_000_000, Amount.CNY), newest().row().approved());
    assertEquals(new Amount(120_500_000, Amount.CNY), newest().row().paid());
    assertEquals("2017-06", newest().instalments().getFirst().paidOn().iso());
    assertEquals("新增拨付", window.scene().getFocusOwner().getAccessibleText());

    correct();
  }

  private void correct() {
    type("实拨 万元", "321");
    robot.type(KeyCode.ENTER);
    assertEquals(new Amount(321_000_000, Amount.CNY), newest().row().paid());
    // 321 paid of 300 approved is taken, and said; one may have been raised.
    assertTrue(shown("实拨合计 321.00 万元超过核定金额 300.00 万元；如系追加，请改核定金额。"));
    String change = newest().row().firm().name() + " · 实拨（贵安新区大数据企业房租补贴办法）：120.50 万元 → 321.00 万元";
    assertEquals("已保存：" + change, window.shell().noticeProperty().get());
    assertEquals(change, window.shell().undoesProperty().get());
    focusTable();
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("已撤销：" + change, window.shell().noticeProperty().get());
    assertEquals(new Amount(120_500_000, Amount.CNY), newest().row().paid());
    assertEquals("120.5", field("实拨 万元").getText());
    type("实拨日", "2019-01");
    robot.type(KeyCode.ENTER);
    String refused = "日期 2019-01 还没到，这里只能填已经发生的日期。";
    assertEquals(refused, shownError());
    type("实拨日 " + refused, "2017-06");
    robot.type(KeyCode.ENTER);
    assertFalse(window.host().holdsEntries());
  }

  private boolean shown(String text) {
    return robot
        .lookup(n -> n instanceof Label l && text.equals(l.getText()))
        .tryQuery()
        .isPresent();
  }
}
