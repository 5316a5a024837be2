package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.ExampleFile;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.ScreenId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the official adds to a report in the pane beside its pages; drawn in both languages. */
class ReportPaneTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Registry registry;
  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    FxStage.stage();
    registry = Registry.open(ExampleFile.copy(folder.resolve("示例台账.guian")), DAY);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private void show(Language language, Theme theme) {
    FxStage.fx(() -> {
      window = new TestWindow(registry, language, theme, 1440, 900);
      window.shell().go(ScreenId.REPORTS);
      lay(window.scene());
      return null;
    });
  }

  private static void lay(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private void choose(String part) {
    FxStage.fx(() -> {
      window.scene().getRoot().lookupAll(".segment").stream()
          .filter(node -> node instanceof ToggleButton button && button.getText().equals(part))
          .map(ToggleButton.class::cast)
          .findFirst()
          .orElseThrow()
          .fire();
      lay(window.scene());
      return null;
    });
  }

  private <T extends Node> T find(String id, Class<T> type) {
    return FxStage.fx(() -> type.cast(window.scene().lookup("#" + id)));
  }

  private void type(String id, String text) {
    FxStage.fx(() -> {
      TextField field = (TextField) window.scene().lookup("#" + id);
      field.setText(text);
      field.fireEvent(new javafx.event.ActionEvent());
      lay(window.scene());
      return null;
    });
  }

  private void draw(String name) throws IOException {
    WritableImage image =
        FxStage.fx(() -> {
          lay(window.scene());
          window.scene().snapshot(null);
          return window.scene().snapshot(null);
        });
    Path target = Files.createDirectories(Path.of("target", "screenshots"));
    ImageIO.write(
        SwingFXUtils.fromFXImage(image, null), "png", target.resolve(name + ".png").toFile());
  }

  @ParameterizedTest
  @CsvSource({"ZH, LIGHT, 年度目标", "EN, DARK, Targets"})
  void targetsAreTypedIntoASmallGrid(Language language, Theme theme, String part) throws Exception {
    show(language, theme);
    choose(part);
    type("target-revenue-2017", "1,200,000");
    type("target-tax-2017", "a lot");
    assertEquals("1200000", find("target-revenue-2017", TextField.class).getText());
    assertEquals("a lot", find("target-tax-2017", TextField.class).getText());
    draw("report-targets-" + language.code() + "-" + theme.code());
    List<?> nameless = FxStage.nameless(window.scene().getRoot());
    assertTrue(nameless.isEmpty(), nameless::toString);
  }

  @ParameterizedTest
  @CsvSource({"EN, LIGHT, Text", "ZH, DARK, 文字"})
  void aParagraphIsWordedInItsPlace(Language language, Theme theme, String part) throws Exception {
    show(language, theme);
    choose(part);
    fire("edit-lead");
    FxStage.fx(() -> {
      ((TextArea) window.scene().lookup("#text-lead")).setText("平稳。Steady.");
      return null;
    });
    fire("save-lead");
    TestRegistry.revenue(registry, TestRegistry.firm(registry, "新来的有限公司"), "2017Q2C", "5");
    FxStage.fx(() -> {
      window.host().refresh();
      return null;
    });
    fire("edit-key");
    draw("report-text-" + language.code() + "-" + theme.code());
    assertTrue(FxStage.fx(() -> window.scene().lookup("#keep-lead").isVisible()));
    List<?> nameless = FxStage.nameless(window.scene().getRoot());
    assertTrue(nameless.isEmpty(), nameless::toString);
  }

  private void fire(String id) {
    FxStage.fx(() -> {
      ((ButtonBase) window.scene().lookup("#" + id)).fire();
      lay(window.scene());
      return null;
    });
  }

  @ParameterizedTest
  @CsvSource({"ZH, LIGHT, 模板", "EN, DARK, Template"})
  void theTemplateIsChangedPartByPart(Language language, Theme theme, String part)
      throws Exception {
    show(language, theme);
    choose(part);
    fire("show-trend");
    fire("up-industry");
    fire("down-firms-total");
    type("head-organ", "贵安新区管理委员会");
    type("head-number", "贵安管函〔2017〕12号");
    draw("report-template-" + language.code() + "-" + theme.code());
    String used =
        registry.read(
            db -> db.fetch("select content from report_template").getFirst().get(0, String.class));
    assertTrue(used.contains("贵安管函〔2017〕12号"), used);
    List<?> nameless = FxStage.nameless(window.scene().getRoot());
    assertTrue(nameless.isEmpty(), nameless::toString);
  }

  @ParameterizedTest
  @CsvSource({"ZH, LIGHT", "EN, DARK"})
  void anEditionIsLookedAtAndTheNextOneCanBeCancelled(Language language, Theme theme)
      throws Exception {
    show(language, theme);
    FxStage.show(FxStage.stage(), window.scene());
    fire("issueButton");
    fire("look-1");
    draw("report-edition-" + language.code() + "-" + theme.code());
    assertTrue(FxStage.fx(() -> window.scene().lookup("#back-to-draft").isVisible()));
    fire("back-to-draft");
    assertFalse(FxStage.fx(() -> window.scene().lookup("#back-to-draft").isVisible()));
    window.tasks().hold();
    fire("issueButton");
    draw("report-issuing-" + language.code() + "-" + theme.code());
    fire("workCancel");
    FxStage.fx(() -> {
      window.tasks().release();
      return null;
    });
    int rows =
        registry.<Integer>read(
            db -> db.fetch("select count(*) from edition").getFirst().get(0, Integer.class));
    assertEquals(2, rows, "one edition in two languages");
  }
}
