package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.documents.DocumentEdits;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes the parts of Growth and of a firm's page to target/screenshots, beside the screens. */
class PartScreenshotTest extends ExampleCase {

  static Stream<Arguments> looks() {
    return Stream.of(Language.values())
        .flatMap(language -> Stream.of(Theme.values()).map(theme -> Arguments.of(language, theme)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theRadarIsDrawn(Language language, Theme theme) {
    WindowPictures.draw(
        registry,
        "radar-" + language.code() + "-" + theme.code(),
        language,
        theme,
        WindowPictures.WIDTH,
        window -> {
          window.shell().go(ScreenId.GROWTH);
          window.choose("growth.topic.radar");
          assertTrue(shows(window, window.messages().get("radar.head.why")));
        });
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aFirmsChartOfAnyIndicatorIsDrawn(Language language, Theme theme) {
    WindowPictures.draw(
        registry,
        "firm-chart-" + language.code() + "-" + theme.code(),
        language,
        theme,
        WindowPictures.WIDTH,
        window -> {
          window.shell().go(ScreenId.FIRMS);
          window.shell().go(new Destination.FirmPage(108));
          window.choose("firms.page.chart");
          window.scene().getRoot().applyCss();
          ComboBox<?> indicator = (ComboBox<?>) window.scene().lookup(".firm-chart-indicator");
          indicator.getSelectionModel().selectLast();
          assertEquals(indicator.getItems().getLast(), indicator.getValue());
        });
  }

  @Test
  void aFirmsDocumentsAreDrawn() throws IOException {
    Path file = Files.createDirectory(folder.resolve("documents")).resolve("示例台账.guian");
    try (Registry own = Registry.open(file, DAY)) {
      Example.fill(own, "经办甲");
      DocumentEdits edits = new DocumentEdits(own);
      for (String name : List.of("入区协议.pdf", "营业执照.jpg")) {
        Path document =
            Files.write(folder.resolve(name), new byte[1000 * name.hashCode() & 0xfffff]);
        edits.add(Author.manual("经办甲"), 109, document);
      }
      drawDocuments(own, Language.ZH, Theme.LIGHT);
      drawDocuments(own, Language.EN, Theme.DARK);
    }
  }

  private static void drawDocuments(Registry own, Language language, Theme theme) {
    WindowPictures.draw(
        own,
        "firm-documents-" + language.code() + "-" + theme.code(),
        language,
        theme,
        WindowPictures.WIDTH,
        window -> {
          window.shell().go(ScreenId.FIRMS);
          window.shell().go(new Destination.Firm(109));
          window.scene().getRoot().applyCss();
          window.scene().getRoot().layout();
          assertTrue(shows(window, "入区协议.pdf"));
          assertTrue(shows(window, "营业执照.jpg"));
          ((ScrollPane) window.scene().lookup(".pane .scroll-pane")).setVvalue(0.7);
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
    WindowPictures.draw(
        registry,
        "growth-" + name,
        language,
        theme,
        WindowPictures.WIDTH,
        window -> {
          window.shell().go(ScreenId.GROWTH);
          window.choose("growth.topic." + topic);
          window.choose("growth.view." + axis);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theNarrowestWindowHasEveryTopic(Language language) {
    WindowPictures.draw(
        registry,
        "growth-narrow-" + language.code(),
        language,
        Theme.LIGHT,
        1120,
        window -> window.shell().go(ScreenId.GROWTH));
  }

  private static boolean shows(TestWindow window, String text) {
    window.scene().getRoot().applyCss();
    window.scene().getRoot().layout();
    return window.scene().getRoot().lookupAll(".text").stream()
        .anyMatch(node -> node instanceof Text shown && shown.getText().contains(text));
  }
}
