package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.ExampleFile;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.store.Registry;
import guian.registry.text.Language;
import guian.registry.ui.common.Scrolled;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.ScreenId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** An official at the Reports screen, on the example, by keys and mouse. */
class ReportsScreenTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;

  private static Registry registry;

  private final FxRobot robot = FxStage.robot();
  private TestWindow window;

  // No test changes the registry.
  @BeforeAll
  static void fill() {
    Path file = ExampleFile.copy(folder.resolve("示例台账.guian"), "经办甲");
    registry = Registry.open(file, DAY);
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxStage.stage();
    window = FxStage.fx(() -> new TestWindow(registry, Language.ZH, Theme.LIGHT, 980, 900));
    FxStage.show(stage, window.scene());
    FxStage.fx(() -> {
      window.shell().go(ScreenId.REPORTS);
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean shows(String text) {
    return robot.lookup(text).tryQuery().filter(Node::isVisible).isPresent();
  }

  private String page() {
    return robot
        .lookup(n -> n instanceof Labeled l && String.valueOf(l.getText()).startsWith("第 "))
        .<Labeled>queryAll()
        .stream()
        .map(Labeled::getText)
        .filter(text -> text.contains("页"))
        .findFirst()
        .orElseThrow();
  }

  private ImageView picture() {
    return robot.lookup(".paper .image-view").queryAs(ImageView.class);
  }

  private void keys(KeyCode... codes) {
    robot.press(codes[0]).type(codes[1]).release(codes[0]);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void thePageLiesWholeOnTheDesk() {
    assertTrue(page().startsWith("第 1 页，共 "), page());
    Region desk = robot.lookup(".page-desk").queryAs(Region.class);
    assertTrue(picture().getImage().getHeight() > 300);
    assertTrue(picture().getFitHeight() <= desk.getHeight());
    assertTrue(picture().getFitWidth() <= desk.getWidth());
    assertTrue(shows("草稿"));
  }

  @Test
  void keysTurnPagesAndChangeTheirSize() {
    robot.type(KeyCode.PAGE_DOWN);
    assertTrue(page().startsWith("第 2 页"), page());
    robot.type(KeyCode.PAGE_UP);
    assertTrue(page().startsWith("第 1 页"), page());
    double whole = picture().getFitHeight();
    keys(KeyCode.CONTROL, KeyCode.PLUS);
    assertTrue(picture().getFitHeight() > whole);
    keys(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(whole, picture().getFitHeight(), 0.5);
    keys(KeyCode.CONTROL, KeyCode.END);
    assertFalse(page().startsWith("第 1 页"), page());
    keys(KeyCode.CONTROL, KeyCode.HOME);
    assertTrue(page().startsWith("第 1 页"), page());
  }

  @Test
  void keysThatMoveWithinATextDoNotTurnPages() {
    TextArea text = new TextArea("一\n二\n三");
    FxStage.fx(() -> {
      ((Pane) robot.lookup(".page-desk").query().getParent()).getChildren().add(text);
      text.requestFocus();
      return null;
    });
    keys(KeyCode.CONTROL, KeyCode.END);
    robot.type(KeyCode.PAGE_DOWN);
    assertTrue(page().startsWith("第 1 页"), page());
    assertEquals(5, text.getCaretPosition());
    keys(KeyCode.CONTROL, KeyCode.HOME);
    assertEquals(0, text.getCaretPosition());
  }

  @Test
  void aSectionLeadsToItsPage() {
    ListView<?> sections = robot.lookup(".section-list").queryListView();
    FxStage.fx(() -> {
      sections.requestFocus();
      return null;
    });
    robot.type(KeyCode.END);
    assertFalse(page().startsWith("第 1 页"), page());
    robot.type(KeyCode.HOME);
    assertTrue(page().startsWith("第 1 页"), page());
  }

  @Test
  void aThumbnailLeadsToItsPage() {
    ListView<?> thumbnails = robot.lookup(".thumbnails").queryListView();
    FxStage.fx(() -> {
      thumbnails.requestFocus();
      return null;
    });
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertTrue(page().startsWith("第 3 页"), page());
  }

  @Test
  void anotherQuarterIsChosenAndSaved() throws Exception {
    ComboBox<?> quarters = robot.lookup(".combo-box").queryComboBox();
    FxStage.fx(() -> {
      quarters.requestFocus();
      return null;
    });
    robot.type(KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    Path file = folder.resolve("季报.pdf");
    window.files().give(file);
    keys(KeyCode.CONTROL, KeyCode.S);
    assertTrue(shows("季报已存为 季报.pdf"));
    assertTrue(Files.size(file) > 50_000);
    assertTrue(
        Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    assertEquals(new ReportQuarter(2017, 1), quarters.getValue());
  }

  @Test
  void aWorkbookIsSavedToo() throws Exception {
    Path file = folder.resolve("季报.xlsx");
    window.files().give(file);
    robot.clickOn("另存为").clickOn("Excel 工作簿");
    assertTrue(shows("季报已存为 季报.xlsx"));
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertEquals("表 1　主要指标", book.getSheetName(1));
    }
  }

  @Test
  void theReportSpeaksEnglishInAChineseWindow() {
    robot.clickOn("English");
    assertTrue(shows("Title and summary"));
    assertTrue(shows("印发前"));
    robot.clickOn("中文");
    assertTrue(shows("标题与导语"));
  }

  @Test
  void inANarrowWindowTheEditionsComeWhenAsked() {
    Region pane = robot.lookup(".pane").queryAs(Region.class);
    assertFalse(pane.isVisible());
    robot.clickOn("版次");
    assertTrue(pane.isVisible());
    assertTrue(shows("还没有印发过的版次。"));
  }

  @Test
  void theSourcesOfAFigureAreFollowedByKeys() {
    robot.clickOn("版次");
    Node follow = robot.lookup("#follow-figure").query();
    FxStage.fx(() -> {
      follow.requestFocus();
      return null;
    });
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("figure-sources", window.scene().getFocusOwner().getId());
  }

  @Test
  void theSourcesShowAtOnceWhereTheFigureIsAtTheLowerEdge() {
    FxStage.fx(() -> {
      window.scene().getWindow().setHeight(560);
      return null;
    });
    robot.clickOn("版次");
    Node follow = robot.lookup("#follow-figure").query();
    FxStage.fx(() -> {
      Scrolled.reveal(follow);
      follow.requestFocus();
      return null;
    });
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    Node list = robot.lookup("#figure-sources").query();
    Node view = robot.lookup("#place").query();
    Bounds seen = view.localToScene(view.getLayoutBounds());
    Bounds shown = list.localToScene(list.getLayoutBounds());
    assertTrue(shown.getHeight() > 100, shown::toString);
    assertTrue(seen.getMinY() <= shown.getMinY() + 1, () -> seen + " " + shown);
    assertTrue(shown.getMaxY() <= seen.getMaxY() + 1, () -> seen + " " + shown);
  }

  @Test
  void everyControlThatTakesTheFocusHasANameToRead() {
    assertEquals(List.of(), FxStage.nameless(window.scene().getRoot()));
  }
}
