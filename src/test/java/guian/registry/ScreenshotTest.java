package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import guian.registry.ui.start.StartView;
import guian.registry.ui.start.StartViewModel;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes every screen in both languages and both looks to target/screenshots. */
class ScreenshotTest extends ExampleCase {

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
    BufferedImage picture =
        WindowPictures.draw(
            registry,
            screen.code() + "-" + language.code() + "-" + theme.code(),
            language,
            theme,
            WindowPictures.WIDTH,
            window -> window.shell().go(screen));

    assertEquals(WindowPictures.WIDTH, picture.getWidth());
    assertEquals(WindowPictures.HEIGHT, picture.getHeight());
  }

  @ParameterizedTest
  @EnumSource
  void theStartIsDrawn(Theme theme) {
    draw(
        "start-zh-" + theme.code(),
        Language.ZH,
        theme,
        WindowPictures.WIDTH,
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
        WindowPictures.WIDTH,
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
        WindowPictures.WIDTH,
        window -> window.shell().go(new Destination.Grant(1, true)));
  }

  @Test
  void aSearchWithoutHitsIsDrawn() {
    draw(
        "firms-none",
        Language.ZH,
        Theme.DARK,
        WindowPictures.WIDTH,
        window -> {
          window.shell().go(ScreenId.FIRMS);
          window.scene().getRoot().applyCss();
          ((TextField) window.scene().lookup(".search-field")).setText("没有的企业");
        });
  }

  private static void draw(
      String name, Language language, Theme theme, int width, Consumer<TestWindow> state) {
    WindowPictures.draw(registry, name, language, theme, width, state);
  }
}
