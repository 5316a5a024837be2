package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Owners are entered, corrected and taken back in a firm's file, by keys. */
class RelationsJourneyTest extends FirmsWindow {
  private static final String OWNER = "股东或总公司：名称、信用代码、首字母";
  private static final String NEW = " 添加股东或总公司";

  @Test
  void anOwnerIsAddedCorrectedAndTakenBack() {
    long firm = openForm("bsy");
    assertEquals(List.of(), owners(firm));
    type(OWNER, "Nowhere Holdings");
    robot.type(KeyCode.ENTER);
    type("比例 %" + NEW, "150");
    robot.type(KeyCode.ENTER);
    assertTrue(shownError().startsWith("“150”不是持股比例"));
    assertTrue(window.host().holdsEntries());
    type("比例 %" + NEW + " " + shownError(), "51");
    type("起" + NEW, "2015年8月");
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("Nowhere Holdings 51.0000 2015-08"), owners(firm));
    assertFalse(window.host().holdsEntries());

    type("比例 % Nowhere Holdings", "60");
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("Nowhere Holdings 60.0000 2015-08"), owners(firm));
    focusTable();
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("Nowhere Holdings 51.0000 2015-08"), owners(firm));
    assertEquals("51", field("比例 % Nowhere Holdings").getText());
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of(), owners(firm));
  }

  /**
   * The picker of a merge offers what is there, opens in view, and forgets what was wrong before.
   */
  @Test
  void theOtherFirmOfAMergeIsPickedInView() {
    String other = "与哪一家是同一家：名称、信用代码、首字母";
    openForm("bsy");
    press("逐项比较…");
    String refused = shownError();
    type(other + " " + refused, "贵安");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup(".field-error").match(Node::isVisible).tryQuery().isEmpty());
    ListView<?> hits =
        robot
            .lookup(n ->
                n instanceof ListView<?> l
                    && l.isVisible()
                    && "找到的企业".equals(l.getAccessibleText()))
            .queryAs(ListView.class);
    assertEquals(5, hits.getItems().size());
    Bounds list = hits.localToScene(hits.getLayoutBounds());
    Region pane = (Region) pane().lookup(".scroll-pane");
    Bounds seen = pane.localToScene(pane.getLayoutBounds());
    assertTrue(
        list.getMinY() >= seen.getMinY() && list.getMaxY() <= seen.getMaxY() + 1,
        list + " in " + seen);
    assertFalse(
        robot
            .lookup(n ->
                n instanceof Labeled l && l.getText() != null && l.getText().contains("新增为区外企业"))
            .tryQuery()
            .isPresent());
  }

  @Test
  void aCircleIsRefusedAtTheFieldOfTheFirm() {
    long first = openForm("bsy");
    type(OWNER, "样板智能终端（贵州）有限公司");
    robot.type(KeyCode.ENTER);
    press("添加股东或总公司");
    assertEquals(1, owners(first).size());
    FxStage.fx(() -> {
      window.shell().go(new guian.registry.ui.port.Destination.Firm(owner(first)));
      return null;
    });
    press("编辑");
    type(OWNER, "白山云");
    robot.type(KeyCode.ENTER);
    press("添加股东或总公司");
    assertEquals("这样会循环持股：白山云 → 样板智能终端（贵州）有限公司 → 白山云。", shownError());
  }

  @Test
  void postsAreAddedCorrectedAndTakenBack() {
    long firm = openForm("bsy");
    int before = file(firm).placements().size();
    press("新增岗位");
    type("学校 新增岗位", "贵州大学、贵州民族大学");
    type("岗位 新增岗位", "数据标注实习");
    type("人数 新增岗位", "若干");
    robot.type(KeyCode.ENTER);
    assertEquals("岗位人数“若干”不正确，应为整数。", shownError());
    type("人数 新增岗位 " + shownError(), "20");
    robot.type(KeyCode.ENTER);
    assertEquals(before + 1, file(firm).placements().size());
    type("人数 数据标注实习", "25");
    robot.type(KeyCode.ENTER);
    assertEquals(
        List.of(25L),
        file(firm).placements().stream()
            .filter(posts -> posts.universities().contains("贵州民族大学"))
            .map(FirmFile.Placement::posts)
            .toList());
    focusTable();
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("20", field("人数 数据标注实习").getText());
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, file(firm).placements().size());
  }

  @Test
  void aFirmIsPutBesideAnotherFromItsForm() {
    String other = "与哪一家是同一家：名称、信用代码、首字母";
    long kept = openForm("bsy");
    press("逐项比较…");
    assertEquals("请输入名称，再从列表中选一家。", shownError());
    type(other + " " + shownError(), "白山云");
    robot.type(KeyCode.ENTER);
    press("逐项比较…");
    assertEquals("这就是本企业，请另选一家。", shownError());
    type(other + " " + shownError(), "样板智能终端");
    robot.type(KeyCode.ENTER);
    press("逐项比较…");
    assertTrue(robot.lookup("#mergePane").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertEquals(1, new FirmFileQueries(registry).find("白山云").size());
    assertEquals(kept, new FirmFileQueries(registry).find("白山云").getFirst());
  }

  @Test
  void theSumIsReadByOwnerAndEscLeadsBack() {
    focusTable();
    Hyperlink sum =
        robot
            .lookup(n -> n instanceof Hyperlink link && link.getText().endsWith("亿元"))
            .queryAs(Hyperlink.class);
    FxStage.fx(() -> {
      sum.fire();
      return null;
    });
    assertTrue(robot.lookup("两种口径的合计").tryQuery().isPresent());
    assertTrue(robot.lookup(sum.getText()).tryQuery().isPresent());
    assertEquals(List.of(), FxStage.nameless(window.scene().getRoot()));
    robot.type(KeyCode.ESCAPE);
    assertEquals(412, table().getItems().size());
    assertEquals(table(), window.scene().getFocusOwner());
  }

  @Test
  void theGraphIsWalkedByKeysAndSaved() throws Exception {
    Path file = folder.resolve("graph.svg");
    window.files().give(file);
    select("虚构芯片（贵安）有限公司");
    keys(KeyCode.CONTROL, KeyCode.G);
    assertTrue(robot.lookup("股权关系：虚构芯片（贵安）有限公司").tryQuery().isPresent());
    assertEquals(List.of(), FxStage.nameless(window.scene().getRoot()));
    robot.type(KeyCode.ESCAPE);
    keys(KeyCode.CONTROL, KeyCode.G);
    assertTrue(robot.lookup("股权关系：虚构芯片（贵安）有限公司").tryQuery().isPresent());
    Node graph = robot.lookup(".chart-view").query();
    assertEquals(graph, window.scene().getFocusOwner());
    robot.type(KeyCode.UP);
    assertEquals("假想能源投资有限公司 区外 假想能源投资有限公司 → 虚构芯片（贵安）有限公司 51.00%", graph.getAccessibleText());
    robot.type(KeyCode.RIGHT);
    assertTrue(graph.getAccessibleText().endsWith("虚构芯片（贵安）有限公司 49.00%"));
    robot.type(KeyCode.LEFT).type(KeyCode.SPACE);
    assertTrue(robot.lookup("股权关系：假想能源投资有限公司").tryQuery().isPresent());
    save("SVG 图形");
    assertTrue(Files.readString(file).contains("假想能源投资有限公司"));
    robot.type(KeyCode.ENTER);
    assertEquals("假想能源投资有限公司", paneName());
  }

  private void save(String kind) {
    MenuButton export =
        robot
            .lookup(n -> n instanceof MenuButton b && "导出".equals(b.getText()))
            .queryAs(MenuButton.class);
    FxStage.fx(() -> {
      export.getItems().stream().filter(i -> kind.equals(i.getText())).forEach(MenuItem::fire);
      return null;
    });
  }

  private void select(String name) {
    FxStage.fx(() -> {
      long firm = new FirmFileQueries(registry).find(name).getFirst();
      window.shell().go(new guian.registry.ui.port.Destination.Firm(firm));
      return null;
    });
    focusTable();
  }

  private List<String> owners(long firm) {
    return file(firm).owners().stream()
        .map(stake ->
            stake.otherName().name()
                + " "
                + stake.percent()
                + " "
                + (stake.from() == null ? null : stake.from().iso()))
        .toList();
  }

  private long owner(long firm) {
    return file(firm).owners().getFirst().other();
  }

  private FirmFile file(long firm) {
    return new FirmFileQueries(registry).file(firm).orElseThrow();
  }
}
