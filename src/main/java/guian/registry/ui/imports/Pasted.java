package guian.registry.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What another program put on the clipboard.
 *
 * @param text as plain text, empty when there is none; a spreadsheet parts its cells by tabs
 * @param html as a web page, empty when there is none; it tells which cells are merged
 * @param files copied files
 */
record Pasted(String text, String html, List<Path> files) {
  /** The table in it, the web page's first; empty when it holds none. */
  Optional<String> table() {
    if (html.toLowerCase(Locale.ROOT).contains("<table")) {
      return Optional.of(html);
    }
    return Optional.of(text).filter(plain -> plain.contains("\t") && !plain.isBlank());
  }
}
