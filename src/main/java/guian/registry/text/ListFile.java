package guian.registry.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import guian.registry.model.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a csv or xlsx file: a header, and rows of texts and numbers. No cell is ever a formula:
 * what would begin one in csv gets an apostrophe before it, as spreadsheets take it.
 *
 * @param sheet the name of a sheet, from its number
 * @param rows hands each row, whose cells are texts and BigDecimals, to a reader
 */
public record ListFile(
    IntFunction<String> sheet, List<String> header, Consumer<Consumer<List<Object>>> rows) {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int ROWS_OF_XLSX = 1_048_576;

  /** Writes UTF-8 with a byte-order mark, by which spreadsheet programs know it. */
  public void writeCsv(Path file) throws IOException {
    WholeFile.write(file, this::csv);
  }

  private void csv(OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().build(text);
    csv.writeRecord(header);
    rows.accept(row -> csv.writeRecord(row.stream().map(ListFile::safe).toList()));
    csv.close();
  }

  private static String safe(Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String text = cell.toString();
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** Writes one sheet; rows beyond what a sheet holds go to a further one. */
  public void writeXlsx(Path file) throws IOException {
    WholeFile.write(
        file,
        out -> {
          Workbook book = new Workbook(out, "guian", null);
          Sheets sheets = new Sheets(book);
          rows.accept(sheets::add);
          sheets.finish();
          book.finish();
        });
  }

  /** The sheets of a workbook being written, the last one open. */
  private final class Sheets {
    private final Workbook book;
    private int sheets;
    private int next;
    private Worksheet open;

    Sheets(Workbook book) {
      this.book = book;
      this.open = open();
    }

    private Worksheet open() {
      sheets++;
      Worksheet opened = book.newWorksheet(sheet.apply(sheets));
      for (int i = 0; i < header.size(); i++) {
        opened.value(0, i, header.get(i));
      }
      next = 1;
      return opened;
    }

    void add(List<Object> cells) {
      if (next == ROWS_OF_XLSX) {
        finish();
        open = open();
      }
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i) instanceof BigDecimal number) {
          open.value(next, i, number);
        } else if (!cells.get(i).toString().isEmpty()) {
          open.value(next, i, printable(cells.get(i).toString()));
        }
      }
      next++;
    }

    void finish() {
      try {
        open.finish();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** XML has no control characters. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
