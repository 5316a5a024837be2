package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.grants.GrantFilter;
import guian.registry.store.grants.GrantQueries;
import guian.registry.store.grants.GrantRow;
import guian.registry.store.grants.GrantSort;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.ScreenId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** In English a firm stands under its English name wherever it is named. */
class EnglishNamesTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T01:42:00Z"), ZoneOffset.UTC);
  private static final String ENGLISH = "Sample Electronics Ltd";

  @TempDir Path folder;
  private final FxRobot robot = FxStage.robot();
  private Registry registry;
  private Stage stage;
  private TestWindow window;
  private GrantRow grant;

  @BeforeEach
  void open() throws Exception {
    registry = Registry.open(folder.resolve("r.guian"), DAY);
    Example.fill(registry, "li");
    grant = new GrantQueries(registry).page(GrantFilter.ALL, GrantSort.USUAL, 0, 1).getFirst();
    new FirmEdits(registry).change(Author.manual("li"), grant.firmId(), FirmField.NAME_EN, ENGLISH);
    FxStage.stage();
    stage = FxStage.fx(Stage::new);
    window = FxStage.fx(() -> new TestWindow(registry, Language.EN, Theme.LIGHT, 1440, 900));
    FxStage.show(stage, window.scene());
  }

  @AfterEach
  void close() {
    robot.interact(stage::hide);
    registry.close();
  }

  private void go(ScreenId screen) {
    robot.interact(() -> window.shell().go(screen));
  }

  private List<String> cells() {
    return robot.lookup(".table-cell").queryAll().stream()
        .map(node -> ((Labeled) node).getText())
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void inTheLedgerOfGrantsAndBesideIt() {
    assertEquals("产业扶持", grant.kind());
    go(ScreenId.INCENTIVES);
    assertTrue(cells().containsAll(List.of(ENGLISH, "Industry support")), cells()::toString);
    Labeled head =
        robot.lookup(".pane .heading").match(node -> node.getId() != null).queryLabeled();
    assertEquals(ENGLISH, head.getText());
    assertTrue(robot.lookup(".pane .label").match(this::isKind).tryQuery().isPresent());
  }

  @Test
  void aStatusIsWholeInTheTable() {
    go(ScreenId.INCENTIVES);
    robot.interact(() ->
        robot.lookup(".chip").queryAll().stream()
            .map(ToggleButton.class::cast)
            .filter(chip -> chip.getText().startsWith("Clawing back"))
            .forEach(ToggleButton::fire));
    Region tag = robot.lookup(".table-cell .tag").queryAs(Region.class);
    Region cell = (Region) tag.getParent();
    assertTrue(
        tag.prefWidth(-1) + 16 <= cell.getWidth(),
        () -> tag.prefWidth(-1) + " in " + cell.getWidth());
  }

  private boolean isKind(Node node) {
    return node.isVisible() && ((Labeled) node).getText().equals("Industry support");
  }

  @Test
  void inTheHistory() {
    go(ScreenId.DATA);
    robot.clickOn("History");
    assertTrue(cells().contains(ENGLISH), cells()::toString);
  }
}
