package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What two files have in common when one is the next quarter's of the other: the sheets with
 * tables, and their headings without the numbers of years, quarters and months. The columns that an
 * import adds to the rows it gives back do not count: corrected, they are of the file they come
 * from.
 */
final class Shape {
  private static final Pattern NUMBERS =
      Pattern.compile("第?(?:\\d+|[一二三四五六七八九十]+(?=季|月)|[上下](?=半年))(?:[-~—至到]\\d+)?");
  // Where no header is found, the texts of the first rows tell the file.
  private static final int FIRST_ROWS = 6;

  private final HeadingReader headings;

  Shape(HeadingReader headings) {
    this.headings = headings;
  }

  /** The shape of a workbook, a SHA-256 in hexadecimal digits. */
  String of(Workbook workbook) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < workbook.sheets().size(); i++) {
      Sheet sheet = workbook.sheets().get(i);
      Optional<HeaderFinder.Header> header = new HeaderFinder(headings, sheet).find();
      int top = header.map(HeaderFinder.Header::top).orElse(1);
      int bottom = header.map(HeaderFinder.Header::last).orElse(FIRST_ROWS);
      text.append("s").append(i + 1).append('\n');
      sheet.rows().stream()
          .takeWhile(row -> row.number() <= bottom)
          .filter(row -> row.number() >= top)
          .forEach(row -> add(text, row, row.number() - top));
    }
    return hash(text.toString());
  }

  private boolean isOfReturnedRow(Cell cell) {
    return headings.read(List.of(cell.raw())).subject().isOfReturnedRow();
  }

  private void add(StringBuilder text, Row row, int place) {
    for (Cell cell : row.cells()) {
      if (cell instanceof Cell.Text && !isOfReturnedRow(cell)) {
        String word = NUMBERS.matcher(Plain.word(cell.raw())).replaceAll("#");
        text.append(place).append(' ').append(cell.column()).append(' ').append(word).append('\n');
      }
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
