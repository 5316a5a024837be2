package guian.registry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.Author;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.grants.GrantEdits;
import guian.registry.store.grants.GrantField;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes to target/screenshots what small windows show: a firm's page, a grant, the history. */
class SmallWindowPicturesTest extends ExampleCase {
  private static final long FIRM = 108;

  private static long grant;

  @BeforeAll
  static void contradictAGrant() {
    Author author = Author.manual("经办甲");
    new FirmEdits(registry).change(author, FIRM, FirmField.PARK, "大学城双创园");
    GrantEdits grants = new GrantEdits(registry);
    grant = grants.add(author, FIRM, "贵安新区大数据企业房租补贴办法");
    grants.change(author, GrantField.APPROVED, grant, "2000000");
    grants.change(author, GrantField.APPROVED_ON, grant, "2017-03");
    grants.addPart(
        author,
        grant,
        GrantField.Part.INSTALMENT,
        Map.of(GrantField.PAID, "2500000", GrantField.PAID_ON, "2017-02"));
  }

  static Stream<Arguments> looks() {
    return Stream.of(
        Arguments.of(Language.EN, Theme.LIGHT, 1024),
        Arguments.of(Language.EN, Theme.DARK, 1280),
        Arguments.of(Language.ZH, Theme.LIGHT, 1280),
        Arguments.of(Language.ZH, Theme.DARK, 1024));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aFirmsPageAndItsHistory(Language language, Theme theme, int width) {
    String look = language.code() + "-" + theme.code() + "-" + width;
    WindowPictures.draw(
        registry,
        "small-page-" + look,
        language,
        theme,
        width,
        window -> {
          window.shell().go(ScreenId.FIRMS);
          window.shell().go(new Destination.FirmPage(FIRM));
        });
    WindowPictures.draw(
        registry,
        "small-history-" + look,
        language,
        theme,
        width,
        window -> {
          window.shell().go(ScreenId.FIRMS);
          window.shell().go(new Destination.FirmPage(FIRM));
          window.choose("firms.page.changes");
        });
  }

  @ParameterizedTest
  @MethodSource("looks")
  void growth(Language language, Theme theme, int width) {
    WindowPictures.draw(
        registry,
        "small-growth-" + language.code() + "-" + theme.code() + "-" + width,
        language,
        theme,
        width,
        window -> window.shell().go(ScreenId.GROWTH));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aFirmsFormFartherDown(Language language, Theme theme, int width) {
    String look = language.code() + "-" + theme.code() + "-" + width;
    for (double down : List.of(0.45, 0.7, 1.0)) {
      WindowPictures.draw(
          registry,
          "small-form-" + down + "-" + look,
          language,
          theme,
          width,
          window -> {
            window.shell().go(ScreenId.FIRMS);
            window.shell().go(new Destination.Firm(FIRM));
            window.scene().getRoot().applyCss();
            String edit = window.messages().get("firms.pane.edit");
            window.scene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> edit.equals(button.getAccessibleText()))
                .forEach(Button::fire);
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            ((ScrollPane) window.scene().lookup(".pane .scroll-pane")).setVvalue(down);
          });
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aGrantThatContradictsItself(Language language, Theme theme, int width) {
    String look = language.code() + "-" + theme.code() + "-" + width;
    WindowPictures.draw(
        registry,
        "small-grant-" + look,
        language,
        theme,
        width,
        window -> {
          window.shell().go(ScreenId.INCENTIVES);
          window.shell().go(new Destination.Grant(grant, false));
          String sentence =
              window
                  .messages()
                  .get(
                      "incentives.fault.paid_over",
                      language == Language.ZH ? "250.00 万元" : "2.50 million yuan",
                      language == Language.ZH ? "200.00 万元" : "2.00 million yuan");
          window.scene().getRoot().applyCss();
          assertTrue(
              window.scene().getRoot().lookupAll(".label").stream()
                  .anyMatch(node ->
                      node instanceof javafx.scene.control.Label label
                          && label.getText().equals(sentence)),
              sentence);
        });
  }
}
