package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.store.Registry;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import guian.registry.ui.start.StartView;
import guian.registry.ui.start.StartViewModel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes every screen in both languages and both looks to target/screenshots. */
class ScreenshotTest {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T01:42:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;
  private static Registry registry;

  @BeforeAll
  static void open() throws Exception {
    FxStage.stage();
    registry = Registry.open(folder.resolve("示例台账.guian"), DAY);
    Example.fill(registry, "经办甲");
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  static Stream<Arguments> pictures() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of(Theme.values())
                .flatMap(theme ->
                    Stream.of(ScreenId.values())
                        .map(screen -> Arguments.of(screen, language, theme))));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everyScreenIsDrawn(ScreenId screen, Language language, Theme theme) {
    BufferedImage picture = FxStage.fx(() -> picture(screen, language, theme));
    write(picture, screen.code() + "-" + language.code() + "-" + theme.code());

    assertEquals(WIDTH, picture.getWidth());
    assertEquals(HEIGHT, picture.getHeight());
    assertTrue(colours(picture) > 20, "the screen is more than one or two plain fills");
  }

  @ParameterizedTest
  @EnumSource
  void theStartIsDrawn(Theme theme) {
    draw(
        "start-zh-" + theme.code(),
        Language.ZH,
        theme,
        WIDTH,
        window -> {
          window.shell().leave();
          StartViewModel model = new StartViewModel(window, window.files(), window.messages());
          window.host().setFront(new StartView(model, window.messages()).root());
        });
  }

  @Test
  void aNarrowWindowHasItsPaneOverTheTable() {
    draw(
        "firms-narrow",
        Language.ZH,
        Theme.LIGHT,
        1180,
        window -> {
          window.shell().go(ScreenId.FIRMS);
          window.shell().go(new Destination.Firm(108));
        });
  }

  @Test
  void aFormWithABadEntryIsDrawn() {
    draw(
        "firms-form",
        Language.ZH,
        Theme.LIGHT,
        WIDTH,
        window -> {
          window.shell().go(ScreenId.FIRMS);
          window.shell().go(new Destination.NewFirm());
          window.scene().getRoot().applyCss();
          ((Button) window.scene().lookup(".edit-form .accent")).fire();
          window.shell().refused(window.messages().get("refused.registry.readonly", "示例台账.guian"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void theFormOfAGrantIsDrawn(Language language) {
    draw(
        "grant-form-" + language.code(),
        language,
        language == Language.ZH ? Theme.LIGHT : Theme.DARK,
        WIDTH,
        window -> window.shell().go(new Destination.Grant(1, true)));
  }

  @Test
  void aSearchWithoutHitsIsDrawn() {
    draw(
        "firms-none",
        Language.ZH,
        Theme.DARK,
        WIDTH,
        window -> {
          window.shell().go(ScreenId.FIRMS);
          window.scene().getRoot().applyCss();
          ((TextField) window.scene().lookup(".search-field")).setText("没有的企业");
        });
  }

  static Stream<Arguments> looks() {
    return Stream.of(Language.values())
        .flatMap(language -> Stream.of(Theme.values()).map(theme -> Arguments.of(language, theme)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theRadarIsDrawn(Language language, Theme theme) {
    draw(
        "radar-" + language.code() + "-" + theme.code(),
        language,
        theme,
        WIDTH,
        window -> {
          window.shell().go(ScreenId.GROWTH);
          segment(window, "growth.topic.radar");
        });
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aFirmsChartOfAnyIndicatorIsDrawn(Language language, Theme theme) {
    draw(
        "firm-chart-" + language.code() + "-" + theme.code(),
        language,
        theme,
        WIDTH,
        window -> {
          window.shell().go(ScreenId.FIRMS);
          window.shell().go(new Destination.FirmPage(108));
          segment(window, "firms.page.chart");
          window.scene().getRoot().applyCss();
          ComboBox<?> indicator = (ComboBox<?>) window.scene().lookup(".firm-chart-indicator");
          indicator.getSelectionModel().selectLast();
        });
  }

  static Stream<Arguments> axes() {
    return Stream.of(
        Arguments.of("zone-index-zh", "zone", "index", Language.ZH, Theme.LIGHT),
        Arguments.of("zone-log-en", "zone", "log", Language.EN, Theme.DARK),
        Arguments.of("industry-index-en", "industry", "index", Language.EN, Theme.LIGHT),
        Arguments.of("industry-log-zh", "industry", "log", Language.ZH, Theme.DARK));
  }

  @ParameterizedTest
  @MethodSource("axes")
  void theZoneAndItsGroupsAreDrawnOnOtherAxes(
      String name, String topic, String axis, Language language, Theme theme) {
    draw(
        "growth-" + name,
        language,
        theme,
        WIDTH,
        window -> {
          window.shell().go(ScreenId.GROWTH);
          segment(window, "growth.topic." + topic);
          segment(window, "growth.view." + axis);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theNarrowestWindowHasEveryTopic(Language language) {
    draw(
        "growth-narrow-" + language.code(),
        language,
        Theme.LIGHT,
        1120,
        window -> window.shell().go(ScreenId.GROWTH));
  }

  private static void segment(TestWindow window, String key) {
    window.scene().getRoot().applyCss();
    window.scene().getRoot().lookupAll(".segment").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals(window.messages().get(key)))
        .forEach(ToggleButton::fire);
  }

  private static void draw(
      String name, Language language, Theme theme, int width, Consumer<TestWindow> state) {
    BufferedImage picture =
        FxStage.fx(() -> {
          TestWindow window = new TestWindow(registry, language, theme, width, HEIGHT);
          state.accept(window);
          return picture(window.scene());
        });
    write(picture, name);
    assertTrue(colours(picture) > 10, name);
  }

  private static BufferedImage picture(ScreenId screen, Language language, Theme theme) {
    TestWindow window = new TestWindow(registry, language, theme, WIDTH, HEIGHT);
    window.shell().go(screen);
    return picture(window.scene());
  }

  // A table lays out its rows in the pass after the one that gives it its size.
  private static BufferedImage picture(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    scene.snapshot(null);
    WritableImage image = scene.snapshot(null);
    return SwingFXUtils.fromFXImage(image, null);
  }

  private static void write(BufferedImage picture, String name) {
    try {
      Path target = Files.createDirectories(Path.of("target", "screenshots"));
      ImageIO.write(picture, "png", target.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int colours(BufferedImage picture) {
    Set<Integer> seen = new HashSet<>();
    for (int x = 0; x < picture.getWidth(); x += 3) {
      for (int y = 0; y < HEIGHT; y += 3) {
        seen.add(picture.getRGB(x, y));
      }
    }
    return seen.size();
  }
}
