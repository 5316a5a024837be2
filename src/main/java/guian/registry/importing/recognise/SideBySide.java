package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * A list that was broken into blocks beside each other to fit the page: the same headings come
 * again to the right, and every block goes on with further firms.
 */
final class SideBySide {
  private static final int FEWEST_COLUMNS = 2;

  private final HeadingReader headings;

  SideBySide(HeadingReader headings) {
    this.headings = headings;
  }

  /** The blocks as tables; none when the headings do not come again as a whole. */
  List<SideTables.Part> parts(Sheet sheet, HeaderFinder.Header header) {
    HeaderGrid grid = new HeaderGrid(sheet, header.top(), header.bottom());
    List<Integer> columns = grid.columns().stream().filter(c -> !grid.parts(c).isEmpty()).toList();
    List<String> texts = columns.stream().map(c -> text(grid, c)).toList();
    int width = width(texts);
    boolean firms =
        width > 0
            && columns.stream()
                .limit(width)
                .anyMatch(c -> headings.read(grid.parts(c)).subject().identifies());
    if (!firms) {
      return List.of();
    }
    List<SideTables.Part> parts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i += width) {
      parts.add(part(sheet, header, columns.get(i), columns.get(i + width - 1)));
    }
    return List.copyOf(parts);
  }

  private static String text(HeaderGrid grid, int column) {
    return String.join(" ", grid.parts(column).stream().map(Plain::word).toList());
  }

  // The number of columns after which all headings come again; 0 when they do not.
  private static int width(List<String> texts) {
    for (int width = FEWEST_COLUMNS; 2 * width <= texts.size(); width++) {
      if (texts.size() % width == 0
          && texts.subList(width, texts.size()).equals(texts.subList(0, texts.size() - width))) {
        return width;
      }
    }
    return 0;
  }

  private static SideTables.Part part(
      Sheet sheet, HeaderFinder.Header header, int first, int last) {
    List<Row> rows = new ArrayList<>();
    for (Row row : sheet.rows()) {
      List<Cell> own =
          row.cells().stream()
              .filter(cell -> cell.column() >= first && cell.column() <= last)
              .toList();
      if (row.number() < header.top()) {
        rows.add(row);
      } else if (!own.isEmpty()) {
        rows.add(new Row(row.number(), row.hidden(), own));
      }
    }
    return new SideTables.Part(
        new Sheet(
            sheet.name(),
            sheet.hidden(),
            List.copyOf(rows),
            sheet.merges().stream()
                .filter(merge -> merge.firstColumn() >= first && merge.lastColumn() <= last)
                .toList(),
            sheet.hiddenColumns()),
        header);
  }
}
