package guian.registry.importing.recognise;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables whose headings say only when, below lines that name the indicator: 一、营业收入（万元） above the
 * firms, 二、税收（万元） above the same firms again. Each row is given the line above it in a column of
 * its own, as if the file named the indicator in each row.
 */
final class SectionTables {
  /** No sheet has so many columns: the column that is added. */
  static final int FAR = 20_000;

  private static final String SIDE = "指标名称";

  private final HeadingReader headings;

  SectionTables(HeadingReader headings) {
    this.headings = headings;
  }

  /** The sheet with that column; empty when it is no such table. */
  Optional<Sheet> withSide(Sheet sheet, HeaderFinder.Header header) {
    if (!saysOnlyWhen(sheet, header)) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    String section = null;
    for (Row row : sheet.rows()) {
      boolean below = row.number() > header.last();
      if (below && isIndicator(row)) {
        section = SideTables.plain(LabelLines.said(row));
        rows.add(row);
      } else if (row.number() == header.bottom()) {
        rows.add(with(row, SIDE));
      } else if (below && section == null && !row.cells().isEmpty()) {
        return Optional.empty();
      } else {
        rows.add(below && section != null && row.cells().size() > 1 ? with(row, section) : row);
      }
    }
    return section == null
        ? Optional.empty()
        : Optional.of(
            new Sheet(
                sheet.name(),
                sheet.hidden(),
                List.copyOf(rows),
                sheet.merges(),
                sheet.hiddenColumns()));
  }

  private boolean saysOnlyWhen(Sheet sheet, HeaderFinder.Header header) {
    HeaderGrid grid = new HeaderGrid(sheet, header.top(), header.bottom());
    List<Subject> subjects =
        grid.columns().stream().map(c -> headings.read(grid.parts(c)).subject()).toList();
    return subjects.contains(Subject.PERIOD_ONLY)
        && subjects.stream().noneMatch(Subject::mayBeFigure);
  }

  private boolean isIndicator(Row row) {
    return row.cells().stream().filter(cell -> !cell.raw().isBlank()).count() == 1
        && headings.read(List.of(SideTables.plain(LabelLines.said(row)))).subject().isIndicator();
  }

  private static Row with(Row row, String text) {
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.add(new Cell.Text(FAR + 1, text));
    return new Row(row.number(), row.hidden(), List.copyOf(cells), row.fields());
  }
}
