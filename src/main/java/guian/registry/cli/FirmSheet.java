package guian.registry.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.WholeFile;
import guian.registry.store.figures.Figure;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firms.FirmRow;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Firms as a sheet of text and numbers in yuan, for the terminal, csv and xlsx. No cell is ever a
 * formula: what would begin one in csv gets an apostrophe before it, as spreadsheets take it.
 */
final class FirmSheet {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int ROWS_OF_XLSX = 1_048_576;

  private final Messages messages;
  private final Words words;
  private final List<FigureColumn> columns;

  FirmSheet(Messages messages, List<FigureColumn> columns) {
    this.messages = messages;
    this.words = new Words(messages);
    this.columns = columns;
  }

  /** Aligned lines under a header. */
  List<String> lines(Consumer<Consumer<FirmRow>> rows) {
    TextTable table = new TextTable();
    table.row(header().toArray(String[]::new));
    rows.accept(row -> table.row(texts(row).toArray(String[]::new)));
    return table.lines();
  }

  private List<String> header() {
    List<String> cells = new ArrayList<>();
    for (String column : List.of("name", "code", "relation", "industry", "founded", "status")) {
      cells.add(messages.get("cli.firms.column." + column));
    }
    for (FigureColumn column : columns) {
      cells.add(
          messages.get("cli.firms.column.revenue", new Periods(messages).full(column.period())));
    }
    return cells;
  }

  private List<String> texts(FirmRow row) {
    List<String> cells = new ArrayList<>();
    for (Object cell : cells(row)) {
      cells.add(cell instanceof BigDecimal number ? number.toPlainString() : cell.toString());
    }
    // A file keeps the registered name, by which the firm is found again.
    cells.set(0, words.name(row.facts()));
    return cells;
  }

  private List<Object> cells(FirmRow row) {
    FirmFacts firm = row.facts();
    List<Object> cells = new ArrayList<>();
    cells.add(firm.name());
    cells.add(text(firm.creditCode()));
    cells.add(firm.relation() == null ? "" : words.of(firm.relation()));
    cells.add(text(firm.industryCode()));
    cells.add(firm.foundedOn() == null ? "" : firm.foundedOn().iso());
    cells.add(firm.status() == null ? "" : words.of(firm.status()));
    columns.forEach(column -> cells.add(cell(row.figures().get(column))));
    return cells;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private Object cell(@Nullable Figure figure) {
    if (figure == null) {
      return "";
    }
    return switch (figure.state()) {
      case VALUE -> figure.value().map(FirmSheet::yuan).orElse("");
      case NOT_DISCLOSED -> messages.get("word.undisclosed");
      case NOT_REPORTED -> messages.get("word.unreported");
      case NONE -> "";
    };
  }

  /** Yuan as a number to reckon with; another currency as a text, which nobody can add to them. */
  private static Object yuan(Amount amount) {
    return amount.unit().equals(Amount.CNY)
        ? amount.value()
        : amount.value().toPlainString() + " " + amount.unit();
  }

  /** Writes UTF-8 with a byte-order mark, by which spreadsheet programs know it. */
  void writeCsv(Path file, Consumer<Consumer<FirmRow>> rows) throws IOException {
    WholeFile.write(
        file,
        out -> {
          Writer text = new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
          text.write(BYTE_ORDER_MARK);
          CsvWriter csv = CsvWriter.builder().build(text);
          csv.writeRecord(header());
          rows.accept(row -> csv.writeRecord(safe(row)));
          csv.close();
        });
  }

  private List<String> safe(FirmRow row) {
    List<Object> cells = cells(row);
    List<String> safe = new ArrayList<>();
    for (Object cell : cells) {
      safe.add(cell instanceof BigDecimal number ? number.toPlainString() : safe(cell.toString()));
    }
    return safe;
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /** Writes one sheet; rows beyond what a sheet holds go to a further one. */
  void writeXlsx(Path file, Consumer<Consumer<FirmRow>> rows) throws IOException {
    WholeFile.write(
        file,
        out -> {
          Workbook book = new Workbook(out, "guian", null);
          Sheets sheets = new Sheets(book);
          rows.accept(row -> sheets.add(cells(row)));
          sheets.finish();
          book.finish();
        });
  }

  /** The sheets of a workbook being written, the last one open. */
  private final class Sheets {
    private final Workbook book;
    private int sheets;
    private int next;
    private Worksheet sheet;

    Sheets(Workbook book) {
      this.book = book;
      this.sheet = open();
    }

    private Worksheet open() {
      sheets++;
      Worksheet opened = book.newWorksheet(messages.get("cli.firms.sheet", sheets));
      List<String> names = header();
      for (int i = 0; i < names.size(); i++) {
        opened.value(0, i, names.get(i));
      }
      next = 1;
      return opened;
    }

    void add(List<Object> cells) {
      if (next == ROWS_OF_XLSX) {
        finish();
        sheet = open();
      }
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i) instanceof BigDecimal number) {
          sheet.value(next, i, number);
        } else if (!cells.get(i).toString().isEmpty()) {
          sheet.value(next, i, printable(cells.get(i).toString()));
        }
      }
      next++;
    }

    void finish() {
      try {
        sheet.finish();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** XML has no control characters. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
