package guian.registry;

import guian.registry.example.ExampleFile;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.ScreenId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The Firms screen on the example, in a narrow window, for tests by keys and mouse. */
abstract class FirmsWindow {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  final FxRobot robot = FxStage.robot();
  Registry registry;
  TestWindow window;

  @BeforeEach
  final void open() throws Exception {
    Stage stage = FxStage.stage();
    Path file = ExampleFile.copy(folder.resolve("示例台账.guian"), "经办甲");
    registry = Registry.open(file, DAY);
    window = FxStage.fx(() -> new TestWindow(registry, Language.ZH, Theme.LIGHT, 980, 900));
    FxStage.show(stage, window.scene());
    FxStage.fx(() -> {
      window.shell().go(ScreenId.FIRMS);
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  final void close() {
    registry.close();
  }

  final TableView<?> table() {
    return robot.lookup(".table-view").queryTableView();
  }

  final Region pane() {
    return robot.lookup(".pane").queryAs(Region.class);
  }

  final String paneName() {
    return ((Label) pane().lookup(".heading")).getText();
  }

  final void keys(KeyCode... codes) {
    robot.press(codes[0]).type(codes[1]).release(codes[0]);
  }

  final void focusTable() {
    FxStage.fx(() -> {
      table().requestFocus();
      return null;
    });
  }

  /** Finds a firm, opens its form, and returns its id. */
  final long openForm(String search) {
    keys(KeyCode.CONTROL, KeyCode.K);
    robot.write(search);
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
    return new FirmFileQueries(registry).find(paneName()).getFirst();
  }

  /** The field with a name. */
  final TextField field(String name) {
    return robot
        .lookup(n -> n instanceof TextField && name.equals(n.getAccessibleText()))
        .queryAs(TextField.class);
  }

  /** Types into the field with a name. */
  final void type(String name, String text) {
    TextField field = field(name);
    FxStage.fx(() -> {
      field.requestFocus();
      field.setText(text);
      return null;
    });
  }

  /** Presses the button with a name. */
  final void press(String name) {
    Button button =
        robot
            .lookup(n -> n instanceof Button && name.equals(n.getAccessibleText()))
            .queryAs(Button.class);
    FxStage.fx(() -> {
      button.fire();
      return null;
    });
  }

  /** The sentence of the entry that was refused. */
  final String shownError() {
    return robot.lookup(".field-error").match(Node::isVisible).queryAs(Label.class).getText();
  }
}
