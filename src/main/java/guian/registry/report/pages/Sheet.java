package guian.registry.report.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of the pages: GB/T 9704-2012, and what a language changes in it. */
final class Sheet {
  private Sheet() {}

  static String css(boolean chinese) {
    return read("report.css") + read(chinese ? "report-zh.css" : "report-en.css");
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Sheet.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
