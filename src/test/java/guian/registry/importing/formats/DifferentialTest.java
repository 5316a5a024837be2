package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers of xlsx and xls against two others, on workbooks made at random. */
class DifferentialTest extends ReaderCase {
  private Path xlsx(long seed) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getCTWorkbook().getWorkbookPr().setDate1904(seed % 3 == 0);
      return new RandomBook(seed, workbook).write(folder.resolve("r.xlsx"));
    }
  }

  private Path xls(long seed) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      return new RandomBook(seed, workbook).write(folder.resolve("r.xls"));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void agreesWithPoi(long seed) throws IOException {
    for (Path file : new Path[] {xlsx(seed), xls(seed)}) {
      try (Workbook other = WorkbookFactory.create(file.toFile(), null, true)) {
        var ours = open(file);
        assertEquals(other.getNumberOfSheets(), ours.sheets().size());
        for (int i = 0; i < ours.sheets().size(); i++) {
          Sheet sheet = ours.sheets().get(i);
          assertEquals(List.of(), differences(values(other.getSheetAt(i)), values(sheet)));
          assertEquals(shape(other, i), shape(sheet), file + " " + sheet.name());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void agreesWithFastexcel(long seed) throws IOException {
    Path file = xlsx(seed);
    var ours = open(file);
    boolean from1904 = ours.epoch().equals(guian.registry.importing.workbook.Workbook.EPOCH_1904);
    try (ReadableWorkbook other = new ReadableWorkbook(file.toFile())) {
      for (var sheet : other.getSheets().toList()) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        Sheet same = ours.sheets().get(sheet.getIndex());
        same.rows()
            .forEach(
                row -> row.cells().forEach(c -> actual.put(place(row, c), number(c, from1904))));
        for (var row : sheet.read()) {
          row.stream().forEach(cell -> value(cell).ifPresent(v -> expected.put(place(cell), v)));
          row.stream().filter(DifferentialTest::isFormula).forEach(c -> actual.remove(place(c)));
        }
        assertEquals(List.of(), differences(expected, actual));
      }
    }
  }

  // What a formula gives, that reader tells without its type.
  private static boolean isFormula(org.dhatim.fastexcel.reader.Cell cell) {
    return cell != null && cell.getFormula() != null;
  }

  private static Optional<String> value(org.dhatim.fastexcel.reader.Cell cell) {
    if (cell == null || isFormula(cell) || cell.getText().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (cell.getType()) {
          case NUMBER -> "N" + rounded(cell.asNumber().doubleValue());
          case BOOLEAN -> "B" + cell.asBoolean();
          case ERROR -> "E" + cell.getRawValue();
          default -> "T" + cell.asString();
        });
  }

  // That reader knows no number formats, so a date is compared as a number, to the second.
  private static String number(Cell cell, boolean from1904) {
    return switch (cell) {
      case Cell.Date date -> "N" + rounded(DateUtil.getExcelDate(date.value(), from1904));
      case Cell.Number number -> "N" + rounded(Double.parseDouble(number.raw()));
      default -> value(cell);
    };
  }

  private static String rounded(double number) {
    return Math.abs(number) < 1e9
        ? Long.toString(Math.round(number * 86_400))
        : Double.toString(number);
  }

  private static String place(org.dhatim.fastexcel.reader.Cell cell) {
    return cell.getAddress().getRow() + 1 + ":" + (cell.getColumnIndex() + 1);
  }

  private static String place(Row row, Cell cell) {
    return row.number() + ":" + cell.column();
  }

  private static List<String> differences(Map<String, String> other, Map<String, String> ours) {
    Set<String> places = new TreeSet<>(other.keySet());
    places.addAll(ours.keySet());
    return places.stream()
        .filter(place -> !Objects.equals(other.get(place), ours.get(place)))
        .map(place -> place + " " + other.get(place) + " | " + ours.get(place))
        .toList();
  }

  private static Map<String, String> values(org.apache.poi.ss.usermodel.Sheet sheet) {
    Map<String, String> values = new TreeMap<>();
    for (var row : sheet) {
      for (var cell : row) {
        value(cell)
            .ifPresent(v -> values.put(row.getRowNum() + 1 + ":" + (cell.getColumnIndex() + 1), v));
      }
    }
    return values;
  }

  private static Optional<String> value(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type = cell.getCellType();
    CellType kind = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
    return switch (kind) {
      case NUMERIC -> Optional.of(number(cell));
      case STRING ->
          Optional.of(cell.getStringCellValue()).filter(t -> !t.isBlank()).map(t -> "T" + t);
      case BOOLEAN -> Optional.of("B" + cell.getBooleanCellValue());
      case ERROR -> Optional.of("E" + FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> Optional.empty();
    };
  }

  private static String number(org.apache.poi.ss.usermodel.Cell cell) {
    double number = cell.getNumericCellValue();
    boolean general = cell.getCellStyle().getDataFormatString().equalsIgnoreCase("General");
    return !general && DateUtil.isCellDateFormatted(cell) && number >= 0 && number < 2_958_466
        ? "D" + DateUtil.getLocalDateTime(number, is1904(cell), true)
        : "N" + number;
  }

  private static boolean is1904(org.apache.poi.ss.usermodel.Cell cell) {
    return cell.getSheet().getWorkbook() instanceof XSSFWorkbook workbook && workbook.isDate1904();
  }

  private static Map<String, String> values(Sheet sheet) {
    Map<String, String> values = new TreeMap<>();
    sheet
        .rows()
        .forEach(row ->
            row.cells()
                .forEach(cell -> values.put(row.number() + ":" + cell.column(), value(cell))));
    return values;
  }

  private static String value(Cell cell) {
    return switch (cell) {
      case Cell.Number number -> "N" + Double.parseDouble(number.raw());
      case Cell.Date date -> "D" + date.value();
      case Cell.Text text -> "T" + text.raw();
      case Cell.Flag flag -> "B" + flag.raw().equals("TRUE");
      case Cell.Fault fault -> "E" + fault.raw();
    };
  }

  private static Map<String, Object> shape(Workbook workbook, int index) {
    var sheet = workbook.getSheetAt(index);
    Set<String> merges = new TreeSet<>();
    sheet
        .getMergedRegions()
        .forEach(m ->
            merges.add(
                m.getFirstRow()
                    + 1
                    + ":"
                    + (m.getFirstColumn() + 1)
                    + ":"
                    + (m.getLastRow() + 1)
                    + ":"
                    + (m.getLastColumn() + 1)));
    Set<Integer> hidden = new TreeSet<>();
    for (int c = 0; c < 12; c++) {
      if (sheet.isColumnHidden(c)) {
        hidden.add(c + 1);
      }
    }
    Set<Integer> rows = new TreeSet<>();
    for (var row : sheet) {
      boolean holds = false;
      for (var cell : row) {
        holds |= value(cell).isPresent();
      }
      if (holds && row.getZeroHeight()) {
        rows.add(row.getRowNum() + 1);
      }
    }
    return shape(workbook.isSheetHidden(index), merges, hidden, rows);
  }

  private static Map<String, Object> shape(Sheet sheet) {
    Set<String> merges = new TreeSet<>();
    sheet
        .merges()
        .forEach(m ->
            merges.add(
                m.firstRow() + ":" + m.firstColumn() + ":" + m.lastRow() + ":" + m.lastColumn()));
    Set<Integer> rows = new TreeSet<>();
    sheet.rows().stream().filter(Row::hidden).forEach(row -> rows.add(row.number()));
    return shape(sheet.hidden(), merges, new TreeSet<>(sheet.hiddenColumns()), rows);
  }

  private static Map<String, Object> shape(
      boolean sheet, Set<String> merges, Set<Integer> columns, Set<Integer> rows) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("hidden", sheet);
    shape.put("merges", merges);
    shape.put("columns", columns);
    shape.put("rows", rows);
    return shape;
  }
}
