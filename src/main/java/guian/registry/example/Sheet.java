package guian.registry.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small table that comes with the program: comma-separated, UTF-8, no quotes, a header line. */
final class Sheet {
  private Sheet() {}

  /** One line, by the names of the header. */
  record Line(Map<String, String> cells) {
    String text(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    /** The text, null when the cell is empty. */
    @Nullable String textOrNull(String column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }

    /** 万元 with two decimals as hundredths of 万元, null when the cell is empty. */
    @Nullable Long amount(String column) {
      String text = textOrNull(column);
      return text == null ? null : new BigDecimal(text).movePointRight(2).longValueExact();
    }
  }

  static List<Line> read(String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Sheet.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      List<String> lines = in.lines().toList();
      String[] header = lines.getFirst().split(",");
      return lines.stream().skip(1).map(line -> line(header, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String[] header, String line) {
    String[] texts = line.split(",", -1);
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      cells.put(header[i], texts[i]);
    }
    return new Line(cells);
  }
}
