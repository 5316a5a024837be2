package guian.registry.ui.imports;

import java.io.File;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;

/** Reads what another program copied. */
final class SystemClipboard {
  private SystemClipboard() {}

  static Pasted pasted() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    List<File> files = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
    return new Pasted(
        Objects.requireNonNullElse(clipboard.getString(), ""),
        Objects.requireNonNullElse(clipboard.getHtml(), ""),
        files.stream().filter(File::isFile).map(File::toPath).toList());
  }
}
