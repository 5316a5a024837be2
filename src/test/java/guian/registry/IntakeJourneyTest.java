package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.Sheets;
import guian.registry.store.Registry;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A locked file and its password, and what was copied in another program, in the window. */
class IntakeJourneyTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T01:42:00Z"), ZoneOffset.UTC);
  private static final String PASSWORD = "贵安2017";

  @TempDir Path folder;

  private final FxRobot robot = FxStage.robot();
  private Registry registry;
  private TestWindow window;

  @BeforeEach
  void open() {
    registry = Registry.open(folder.resolve("台账.guian"), DAY);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private void show(Language language, Theme theme) throws Exception {
    Stage stage = FxStage.stage();
    window = FxStage.fx(() -> TestWindow.asking(registry, language, theme, stage));
    FxStage.show(stage, window.scene());
    robot.interact(stage::requestFocus);
  }

  private Sheets table() {
    return Sheets.of("2017年1-6月情况（单位：万元）", "企业名称|营业收入", "甲数据有限公司|10", "乙云计算有限公司|20");
  }

  private long firms() {
    return new FirmQueries(registry).count(FirmFilter.ALL).number();
  }

  private void giveLocked() throws IOException {
    Path file = table().locked(folder.resolve("加密.xlsx"), EncryptionMode.agile, PASSWORD);
    robot.interact(() -> window.shell().go(new Destination.Import(List.of(file))));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private PasswordField field() {
    return robot.lookup(".password-field").queryAs(PasswordField.class);
  }

  private boolean isAsked() {
    return robot.lookup(".password-field").tryQuery().isPresent();
  }

  // The file is not a text that robots can type on every keyboard, a password may not be either.
  private void answer(String password) {
    robot.interact(() -> field().setText(password));
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @ParameterizedTest
  @CsvSource({"ZH,LIGHT", "ZH,DARK", "EN,LIGHT", "EN,DARK"})
  void aLockedFileIsReadOnceItsPasswordIsGiven(Language language, Theme theme) throws Exception {
    show(language, theme);
    giveLocked();
    assertTrue(isAsked());
    assertTrue(field().isFocused(), "the password can be typed at once");
    picture(
        field().getScene(), "import-password-" + language.code() + "-" + theme.code());
    answer("别的");
    assertTrue(isAsked(), "a wrong one is asked for again");
    assertFalse(robot.lookup("甲数据有限公司").tryQuery().isPresent());
    answer(PASSWORD);
    assertFalse(isAsked());
    assertTrue(robot.lookup("甲数据有限公司").tryQuery().isPresent(), "the sheet is shown");
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(2, firms());
  }

  @Test
  void withoutThePasswordNothingIsRead() throws Exception {
    show(Language.ZH, Theme.LIGHT);
    giveLocked();
    robot.type(KeyCode.ESCAPE);
    assertFalse(isAsked());
    assertFalse(robot.lookup("甲数据有限公司").tryQuery().isPresent());
    assertEquals(0, firms());
  }

  private void copy(ClipboardContent content) {
    robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  private void goToImport() {
    robot.interact(() -> window.shell().go(ScreenId.IMPORT));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aCopiedTableIsPastedAndImported() throws Exception {
    show(Language.ZH, Theme.LIGHT);
    goToImport();
    ClipboardContent table = new ClipboardContent();
    table.putString("企业名称\t2016年营业收入（万元）\n甲数据有限公司\t10\n乙云计算有限公司\t20\n");
    copy(table);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertTrue(robot.lookup("乙云计算有限公司").tryQuery().isPresent());
    picture(window.scene(), "import-pasted-zh-light");
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(2, firms());
  }

  @Test
  void aCopiedFileIsReadLikeAGivenOne() throws Exception {
    show(Language.EN, Theme.LIGHT);
    goToImport();
    File file = table().xlsx(folder.resolve("二季度.xlsx")).toFile();
    ClipboardContent files = new ClipboardContent();
    files.putFiles(List.of(file));
    copy(files);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertTrue(robot.lookup("二季度.xlsx").tryQuery().isPresent());
    assertTrue(robot.lookup("乙云计算有限公司").tryQuery().isPresent());
  }

  @Test
  void whatIsNoTableIsRefusedInOneSentence() throws Exception {
    show(Language.ZH, Theme.LIGHT);
    goToImport();
    ClipboardContent words = new ClipboardContent();
    words.putString("");
    copy(words);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    String sentence = window.messages().get("imports.paste.none");
    assertTrue(robot.lookup(sentence).tryQuery().isPresent());
    assertEquals(0, firms());
  }

  private static void picture(Scene scene, String name) throws IOException {
    WritableImage image = FxStage.fx(() -> scene.snapshot(null));
    Path target = Files.createDirectories(Path.of("target", "screenshots"));
    ImageIO.write(
        SwingFXUtils.fromFXImage(image, null), "png", target.resolve(name + ".png").toFile());
  }
}
