package guian.registry.importing.formats.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.text.TextFile;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.PackedRows;
import guian.registry.importing.workbook.Reading;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.importing.workbook.WorkbookReader;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads separated text (.csv, .txt, .tsv); its rows are records, blank ones counted. */
public final class CsvReader implements WorkbookReader {
  @Override
  public Workbook read(FileContent file, Reading reading) throws IOException {
    TextFile text = TextFile.of(file);
    List<Row> rows = rows(file, text, new Tally(file, reading));
    Sheet sheet = new Sheet("", false, rows, List.of(), Set.of());
    return new Workbook(file.source("csv", text.encoding()), Workbook.EPOCH_1900, List.of(sheet));
  }

  private static List<Row> rows(FileContent file, TextFile text, Tally tally) throws IOException {
    PackedRows rows = new PackedRows();
    int number = 0;
    try (var records = parser(text)) {
      for (CsvRecord csv : records) {
        if (++number > Limits.MAX_ROW) {
          throw tally.tooLarge();
        }
        List<Cell> cells = cells(csv, tally);
        if (!cells.isEmpty()) {
          rows.append(new Row(number, false, cells, csv.getFieldCount()));
        }
        tally.row();
      }
    } catch (CsvParseException e) {
      throw isTooLong(e)
          ? tally.tooLarge()
          : new RefusedException(e, "file.csv_quote", file.name(), Integer.toString(number + 1));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return rows;
  }

  // The parser tells by its words alone that a record has more fields than a sheet has columns.
  private static boolean isTooLong(CsvParseException e) {
    return String.valueOf(e.getMessage()).contains("maximum limit");
  }

  private static de.siegmar.fastcsv.reader.CsvReader<CsvRecord> parser(TextFile text)
      throws IOException {
    Survey survey = Survey.of(text);
    return de.siegmar.fastcsv.reader.CsvReader.builder()
        .fieldSeparator(survey.separator())
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(survey.spaced())
        .ofCsvRecord(
            survey.spaced() ? text.reader() : new ClosedQuotes(text.reader(), survey.separator()));
  }

  private static List<Cell> cells(CsvRecord csv, Tally tally) {
    List<Cell> cells = new ArrayList<>(csv.getFieldCount());
    for (int i = 0; i < csv.getFieldCount() && i < Limits.MAX_COLUMN; i++) {
      String text = csv.getField(i);
      if (!text.isBlank()) {
        tally.text(text.length());
        cells.add(new Cell.Text(i + 1, text));
      }
    }
    tally.cells(cells.size());
    return List.copyOf(cells);
  }
}
