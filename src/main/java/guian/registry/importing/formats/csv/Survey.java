package guian.registry.importing.formats.csv;

import guian.registry.importing.formats.text.TextFile;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;

/**
 * What has to be known of separated text before it is parsed.
 *
 * @param separator what separates its fields
 * @param spaced whether a space stands between a separator and a quotation mark
 */
record Survey(char separator, boolean spaced) {
  private static final int SAMPLE = 1 << 18;

  /** Goes through the whole file once; its beginning tells the separator. */
  static Survey of(TextFile text) throws IOException {
    char[] buffer = new char[1 << 16];
    StringBuilder sample = new StringBuilder();
    Set<Character> spaced = new HashSet<>();
    char last = '\n';
    char before = '\n';
    try (Reader in = text.reader()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sample.append(buffer, 0, Math.min(n, SAMPLE - sample.length()));
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '"' && last == ' ') {
            spaced.add(before);
          }
          before = last;
          last = buffer[i];
        }
      }
    }
    char separator = Separator.of(sample.toString());
    return new Survey(separator, spaced.contains(separator));
  }
}
