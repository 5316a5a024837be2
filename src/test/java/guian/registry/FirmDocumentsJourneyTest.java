package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.firm.Attached;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.firm.FirmFinder;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.testfx.util.WaitForAsyncUtils;

/** A document is attached to a firm, opened, removed and brought back, in the window. */
class FirmDocumentsJourneyTest extends FirmsWindow {
  private static final String FIRM = "虚构芯片（贵安）有限公司";

  @Test
  void aDocumentIsAttachedOpenedRemovedAndBroughtBackByKeys() throws IOException {
    openPane();
    window.files().give(Files.writeString(folder.resolve("营业执照.txt"), "执照"));
    fire(robot.lookup(n -> n instanceof Button b && b.getText().equals("添加附件")).query());
    assertEquals("营业执照.txt", documents().getFirst().name());
    assertEquals(List.of(), FxStage.nameless(window.scene().getRoot()));
    focus(link("营业执照.txt"));
    robot.type(KeyCode.ENTER);
    Path shown = window.files().shown().getFirst();
    assertEquals("执照", Files.readString(shown));
    focus(link("营业执照.txt"));
    robot.type(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), documents());
    assertTrue(shown("删除附件 营业执照.txt"));
    keys(KeyCode.CONTROL, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("营业执照.txt", documents().getFirst().name());
    link("营业执照.txt");
  }

  @Test
  void aFileThatIsTooLongIsRefusedInOneSentence() throws IOException {
    openPane();
    window.files().give(Files.write(folder.resolve("图.bin"), new byte[10 * 1024 * 1024 + 1]));
    fire(robot.lookup(n -> n instanceof Button b && b.getText().equals("添加附件")).query());
    assertTrue(shown("附件“图.bin”超过 10 MB，没有添加。"));
    assertEquals(List.of(), documents());
    assertFalse(window.host().holdsEntries());
  }

  // JavaFX's headless platform has no dragging: this runs on a display (mvn -Pxvfb verify).
  @Test
  @DisabledIfSystemProperty(named = "glass.platform", matches = "Headless")
  void aFileDroppedOntoTheSectionIsAttachedAndNotImported() throws IOException {
    openPane();
    Path letter = Files.writeString(folder.resolve("函.txt"), "函");
    Label handle = new Label("拖我");
    handle.setOnDragDetected(event -> {
      ClipboardContent content = new ClipboardContent();
      content.putFiles(List.of(letter.toFile()));
      handle.startDragAndDrop(TransferMode.COPY).setContent(content);
      event.consume();
    });
    Node section = robot.lookup(".documents").query();
    FxStage.fx(() -> {
      ((ScrollPane) pane().lookup(".scroll-pane")).setVvalue(1);
      handle.setManaged(false);
      handle.resizeRelocate(300, 300, 60, 30);
      return ((Pane) window.scene().getRoot()).getChildren().add(handle);
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.drag(handle).dropTo(section);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("函.txt", documents().getFirst().name());
    assertEquals(ScreenId.FIRMS, window.shell().screen());
  }

  private void openPane() {
    long firm = new FirmFinder(registry).find(FIRM);
    FxStage.fx(() -> {
      window.shell().go(new Destination.FirmPage(firm));
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<Attached> documents() {
    long firm = new FirmFinder(registry).find(FIRM);
    return new FirmFileQueries(registry).file(firm).orElseThrow().documents();
  }

  private Hyperlink link(String text) {
    return robot.lookup(n -> n instanceof Hyperlink h && text.equals(h.getText())).query();
  }

  private boolean shown(String text) {
    return !robot
        .lookup(n -> n instanceof Labeled l && text.equals(l.getText()))
        .queryAll()
        .isEmpty();
  }

  private void fire(Node button) {
    FxStage.fx(() -> {
      ((Button) button).fire();
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void focus(Node node) {
    FxStage.fx(() -> {
      node.requestFocus();
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
