package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.firm.Attached;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.firm.FirmFinder;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
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
    assertTrue(shown("删除附件（营业执照.txt）"));
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

  /** The events themselves, as a display would send them to the section and to the table. */
  @Test
  void theSectionTakesFilesThatAreDroppedOnItAndTheWindowTheOthers() throws IOException {
    openPane();
    Path letter = Files.writeString(folder.resolve("函.txt"), "函");
    Node hint = ((Pane) robot.lookup(".documents").query()).getChildren().getLast();
    assertTrue(sent(hint, DragEvent.DRAG_OVER, letter).isAccepted());
    assertTrue(hint.getParent().getStyleClass().contains("drop-here"));
    assertFalse(sent(hint, DragEvent.DRAG_OVER, folder).isAccepted(), "a folder is no document");
    assertFalse(sent(hint, DragEvent.DRAG_DROPPED, folder).isDropCompleted());
    assertEquals(List.of(), documents());

    assertTrue(sent(hint, DragEvent.DRAG_DROPPED, letter).isDropCompleted());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of("函.txt"), documents().stream().map(Attached::name).toList());
    assertEquals(ScreenId.FIRMS, window.shell().screen());
    assertFalse(robot.lookup(".documents").query().getStyleClass().contains("drop-here"));

    sent(table(), DragEvent.DRAG_DROPPED, letter);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(ScreenId.IMPORT, window.shell().screen());
    assertEquals(1, documents().size());
  }

  private static DragEvent sent(Node to, EventType<DragEvent> type, Path file) {
    return FxStage.fx(() -> {
      PickResult pick = new PickResult(to, 1, 1);
      Dragboard dragged = dragged(List.of(file.toFile()));
      DragEvent event =
          new DragEvent(to, to, type, dragged, 1, 1, 1, 1, TransferMode.COPY, null, to, pick);
      Event.fireEvent(to, event);
      return event;
    });
  }

  // No one but a display makes a dragboard: what it asks of the display is answered here.
  private static Dragboard dragged(List<File> files) throws ReflectiveOperationException {
    Class<?> display = Class.forName("com.sun.javafx.tk.TKClipboard");
    InvocationHandler answers =
        (proxy, asked, arguments) ->
            switch (asked.getName()) {
              case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
              case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
              case "getContentTypes" -> Set.of(DataFormat.FILES);
              case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
              default -> null;
            };
    Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(display);
    made.setAccessible(true);
    return made.newInstance(
        Proxy.newProxyInstance(display.getClassLoader(), new Class<?>[] {display}, answers));
  }

  // JavaFX's headless platform has no dragging: this runs on a display (mvn -Pxvfb verify).
  @Test
  @DisabledIfSystemProperty(named = "glass.platform", matches = "Headless|Unseen")
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
