package guian.registry.importing.formats.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Reading;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.importing.workbook.WorkbookReader;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads separated text (.csv, .txt, .tsv); its rows are records, blank ones counted. */
public final class CsvReader implements WorkbookReader {
  private static final int TOLD_EVERY = 1000;

  @Override
  public Workbook read(FileContent file, Reading reading) throws IOException {
    TextDecoder.Decoded decoded = TextDecoder.decode(file);
    Sheet sheet = new Sheet("", false, rows(file, decoded, reading), List.of(), Set.of());
    return new Workbook(
        file.source("csv", decoded.encoding()), Workbook.EPOCH_1900, List.of(sheet));
  }

  private static List<Row> rows(FileContent file, TextDecoder.Decoded decoded, Reading reading)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    long cells = 0;
    int number = 0;
    try (var records = parser(decoded.text())) {
      for (CsvRecord csv : records) {
        List<Cell> row = cells(csv);
        cells += row.size();
        if (cells > reading.limits().cells() || ++number > Limits.MAX_ROW) {
          throw new RefusedException("file.too_large", file.name());
        }
        if (!row.isEmpty()) {
          rows.add(new Row(number, false, row, csv.getFieldCount()));
        }
        if (number % TOLD_EVERY == 0) {
          reading.progress().rows(number);
        }
      }
    } catch (CsvParseException e) {
      throw new RefusedException(e, "file.csv_quote", file.name(), Integer.toString(number + 1));
    }
    return rows;
  }

  private static de.siegmar.fastcsv.reader.CsvReader<CsvRecord> parser(String text) {
    char separator = Separator.of(text);
    boolean spaced = text.contains(separator + " \"");
    return de.siegmar.fastcsv.reader.CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowUnclosedQuote(false)
        // The parser knows one of the two, not both.
        .trimWhitespacesAroundQuotes(spaced)
        .allowExtraCharsAfterClosingQuote(!spaced)
        .ofCsvRecord(text);
  }

  private static List<Cell> cells(CsvRecord csv) {
    List<Cell> cells = new ArrayList<>(csv.getFieldCount());
    for (int i = 0; i < csv.getFieldCount() && i < Limits.MAX_COLUMN; i++) {
      String text = csv.getField(i);
      if (!text.isBlank()) {
        cells.add(new Cell.Text(i + 1, text));
      }
    }
    return List.copyOf(cells);
  }
}
