package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.ui.common.FxDialogs;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Dialogs.Question;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A question that takes something away is answered by no key pressed unawares. */
class DialogsTest {
  private static final Question QUESTION =
      new Question("还有没保存的填写", "离开后，这些填写不再保留。", "不保存，离开", "继续填写");

  private final FxRobot robot = FxStage.robot();
  private final List<String> answers = new ArrayList<>();

  @BeforeEach
  void ask() throws Exception {
    Stage stage = FxStage.stage();
    Scene scene = FxStage.fx(() -> new Scene(new StackPane(), 600, 400));
    FxStage.fx(() -> {
      Theme.LIGHT.apply(scene);
      return scene;
    });
    FxStage.show(stage, scene);
    robot.interact(() ->
        new FxDialogs(stage)
            .confirm(QUESTION, () -> answers.add("leave"), () -> answers.add("stay")));
  }

  @Test
  void enterStays() {
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("stay"), answers);
  }

  @Test
  void escapeStays() {
    robot.type(KeyCode.ESCAPE);
    assertEquals(List.of("stay"), answers);
  }

  @Test
  void onlyItsOwnButtonLeaves() {
    robot.clickOn("不保存，离开");
    assertEquals(List.of("leave"), answers);
  }
}
