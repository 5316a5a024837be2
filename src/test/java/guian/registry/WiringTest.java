package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.UserFolders;
import guian.registry.store.firm.FirmEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window put together as a user starts it, on a home folder of its own. */
class WiringTest {
  @TempDir Path home;

  private final FxRobot robot = FxStage.robot();
  private Stage stage;
  private Wiring wiring;

  @BeforeEach
  void begin() throws Exception {
    stage = FxStage.stage();
    start();
  }

  private void start() {
    start(null);
  }

  private void start(@Nullable Path file) {
    wiring =
        FxStage.fx(() -> {
          Wiring made = new Wiring(stage, folders(), address -> {});
          made.start(file);
          return made;
        });
  }

  private UserFolders folders() {
    return new UserFolders("Linux", home, Map.of());
  }

  @AfterEach
  void end() {
    FxStage.fx(() -> {
      stage.hide();
      wiring.close();
      stage.setOnHiding(null); // other tests show the same window
      return null;
    });
  }

  private void restart() {
    end();
    start();
  }

  private static void await(Supplier<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::get);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  private String title() {
    return ((Labeled) stage.getScene().getRoot().lookup(".screen-title")).getText();
  }

  // Asked where nothing changes meanwhile: the window is still being filled.
  private boolean shows(String text) {
    return FxStage.fx(() -> robot.lookup(text).tryQuery().filter(Node::isVisible).isPresent());
  }

  private int rows() {
    return FxStage.fx(() ->
        robot
            .lookup(".table-view")
            .tryQueryAs(TableView.class)
            .map(t -> t.getItems().size())
            .orElse(0));
  }

  @Test
  void theFirstStartOffersTheExampleAndEnterTakesIt() {
    await(() -> shows("Load the Guian example"));
    assertEquals("Guian Registry", title());
    robot.type(KeyCode.ENTER);
    await(() -> rows() == 412);
    assertEquals("Firms", title());
    assertTrue(Files.exists(folders().registry()));
  }

  @Test
  void aFileThatIsNamedIsOpenedInsteadOfTheLastOne() {
    Path named = home.resolve("另一本.guian");
    try (Registry registry = Registry.open(named, Clock.systemDefaultZone())) {
      new FirmEdits(registry).create(Author.manual("li"), "甲有限公司", null);
    }
    end();
    start(named);
    await(() -> rows() == 1);
    end();
    start(home.resolve("没有.guian"));
    await(() -> shows("Load the Guian example"));
    assertTrue(shows("There is no registry file " + home.resolve("没有.guian") + "."));
    assertFalse(Files.exists(home.resolve("没有.guian")));
  }

  @Test
  void loadingTheExampleTellsHowFarItIsAndCancelledLeavesNothing() {
    await(() -> shows("Load the Guian example"));
    List<String> told = new ArrayList<>();
    FxStage.fx(() -> {
      Labeled loading = (Labeled) stage.getScene().lookup("#loading");
      loading.textProperty().addListener((o, before, text) -> cancelAtTheFirstRows(told, text));
      ((Button) stage.getScene().lookup(".start-way")).fire();
      return null;
    });
    await(() -> told.contains(""));
    assertEquals("Loading the Guian example...", told.getFirst());
    assertTrue(
        told.get(1).matches("Loading the Guian example: [\\d,]+ of [\\d,]+ rows"), told.get(1));
    assertEquals("Guian Registry", title());
    assertFalse(Files.exists(folders().registry()));
    robot.type(KeyCode.ENTER);
    await(() -> rows() == 412);
  }

  private void cancelAtTheFirstRows(List<String> told, String text) {
    told.add(text);
    if (told.size() == 2) {
      ((Button) stage.getScene().lookup("#cancelButton")).fire();
    }
  }

  @Test
  void languageAndLookChangeAtOnceAndAreRemembered() {
    await(() -> shows("New empty registry"));
    robot.clickOn("New empty registry");
    await(() -> title().equals("Firms"));
    robot.clickOn("Dark");
    await(() ->
        stage.getScene().getStylesheets().stream().anyMatch(s -> s.endsWith("theme-dark.css")));
    robot.clickOn("Settings");
    robot.clickOn("中文");
    await(() -> title().equals("企业"));

    restart();
    await(() -> title().equals("企业"));
    assertTrue(shows("浅色"));
    assertEquals("贵安企业台账", stage.getTitle());
  }

  @Test
  void aFileThatIsNoRegistryIsRefusedInOneSentenceAndTheStartIsOffered() throws IOException {
    await(() -> shows("Load the Guian example"));
    Files.createDirectories(Objects.requireNonNull(folders().registry().getParent()));
    Files.writeString(folders().registry(), "not a database at all");
    restart();
    await(() -> robot.lookup(".message-bar").match(Node::isVisible).tryQuery().isPresent());
    String sentence = robot.lookup(".message-bar").query().getAccessibleText();
    assertEquals(folders().registry() + " is not a registry file.", sentence);
    await(() -> shows("Load the Guian example"));
  }

  @Test
  void aBackupTakesTheRegistrysPlaceAndAFileThatIsNoneDoesNot() throws IOException {
    await(() -> shows("New empty registry"));
    Path backup = home.resolve("backup.guian");
    try (Registry made = Registry.open(backup, Clock.systemUTC())) {
      new FirmEdits(made).create(Author.manual("li"), "贵州某某数据有限公司", null);
    }
    robot.clickOn("New empty registry");
    await(() -> title().equals("Firms") && rows() == 0);
    restore(backup);
    await(() -> rows() == 1);

    Path prose = Files.writeString(home.resolve("prose.guian"), "not a database at all");
    restore(prose);
    await(() -> robot.lookup(".message-bar").match(Node::isVisible).tryQuery().isPresent());
    await(() -> rows() == 1);
    try (var files = Files.list(Objects.requireNonNull(folders().registry().getParent()))) {
      assertEquals(
          1, files.filter(file -> file.getFileName().toString().contains("-replaced-")).count());
    }
  }

  private void restore(Path backup) {
    FxStage.fx(() -> {
      wiring.restore(backup);
      return null;
    });
  }

  @Test
  void sizeAndPlaceOfTheWindowAreRemembered() {
    await(() -> shows("Load the Guian example"));
    Rectangle2D screen = FxStage.fx(() -> Screen.getPrimary().getVisualBounds());
    double least = Math.min(1120, screen.getWidth());
    assertEquals(least, stage.getMinWidth());
    assertTrue(stage.getWidth() <= screen.getWidth() && stage.getHeight() <= screen.getHeight());
    FxStage.fx(() -> {
      stage.setX(0);
      stage.setY(34);
      stage.setWidth(least);
      stage.setHeight(760);
      return null;
    });
    restart();
    assertEquals(0, stage.getX());
    assertEquals(34, stage.getY());
    assertEquals(least, stage.getWidth());
    assertEquals(760, stage.getHeight());
    assertFalse(stage.isMaximized());
  }
}
