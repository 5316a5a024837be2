package guian.registry.ui.growth;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts a picture on the clipboard. */
final class PictureClipboard {
  private PictureClipboard() {}

  static void put(byte[] png) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(png)));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
