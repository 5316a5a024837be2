package guian.registry.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the workbooks of the golden set. A cell is a number where it reads as one, {@code d:} a
 * date, {@code p:} a percentage, {@code t:} text whatever it looks like; else text.
 */
final class GoldenBook {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,16})(\\.\\d+)?");
  private static final Pattern RANGE = Pattern.compile("([A-Z]+)(\\d+):([A-Z]+)(\\d+)");

  private GoldenBook() {}

  static Path write(GoldenCase golden, Path folder) throws IOException {
    String[] name = golden.fileName().split(" ");
    Path file = folder.resolve(name[0]);
    if (name[0].endsWith(".csv")) {
      Charset charset = name.length > 1 ? Charset.forName(name[1]) : StandardCharsets.UTF_8;
      Files.writeString(file, csv(golden.sheets().getFirst()), charset);
      return file;
    }
    if (name[0].endsWith(".html")) {
      Files.writeString(file, GoldenFormats.html(golden.sheets().getFirst()));
      return file;
    }
    if (name[0].endsWith(".xls")) {
      GoldenFormats.xls(file, golden.sheets());
      return file;
    }
    if (name[0].endsWith(".ods")) {
      GoldenFormats.ods(file, golden.sheets());
      return file;
    }
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "golden", "1.0")) {
      for (GoldenCase.GoldenSheet sheet : golden.sheets()) {
        write(book.newWorksheet(sheet.name()), sheet);
      }
    }
    return file;
  }

  private static String csv(GoldenCase.GoldenSheet sheet) {
    List<String> lines = new ArrayList<>();
    for (String row : sheet.rows()) {
      List<String> cells = new ArrayList<>();
      for (String cell : row.split("\\|", -1)) {
        String text = unescaped(cell.replaceFirst("^t:", ""));
        cells.add(
            text.matches("(?s).*[,\"\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
      }
      lines.add(String.join(",", cells));
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  private static void write(Worksheet out, GoldenCase.GoldenSheet sheet) {
    for (int row = 0; row < sheet.rows().size(); row++) {
      String[] cells = sheet.rows().get(row).split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        write(out, row, column, cells[column]);
      }
    }
    sheet.marks().forEach(mark -> mark(out, mark));
  }

  private static void write(Worksheet out, int row, int column, String cell) {
    if (cell.startsWith("d:")) {
      out.value(row, column, LocalDate.parse(cell.substring(2)));
      out.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell.startsWith("p:")) {
      out.value(row, column, new BigDecimal(cell.substring(2)));
      out.style(row, column).format("0.0%").set();
    } else if (NUMBER.matcher(cell).matches()) {
      out.value(row, column, new BigDecimal(cell));
    } else if (!cell.isEmpty()) {
      out.value(row, column, unescaped(cell.replaceFirst("^t:", "")));
    }
  }

  static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  /** The text of a cell without its mark. */
  static String text(String cell) {
    return unescaped(cell.replaceFirst("^[tdp]:", ""));
  }

  private static String unescaped(String cell) {
    return cell.replace("\\t", "\t").replace("\\n", "\n").replace("\\b", " ");
  }

  private static void mark(Worksheet out, String mark) {
    String[] words = mark.split(" ");
    switch (words[0]) {
      case "@hidden" -> out.setVisibilityState(VisibilityState.HIDDEN);
      case "@hide-row" -> out.hideRow(Integer.parseInt(words[1]) - 1);
      case "@hide-column" -> out.hideColumn(column(words[1]));
      case "@merge" -> {
        Matcher m = RANGE.matcher(words[1]);
        if (!m.matches()) {
          throw new IllegalArgumentException(mark);
        }
        int top = Integer.parseInt(m.group(2)) - 1;
        int bottom = Integer.parseInt(m.group(4)) - 1;
        out.range(top, column(m.group(1)), bottom, column(m.group(3))).merge();
      }
      default -> throw new IllegalArgumentException(mark);
    }
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
  }
}
