package guian.registry.report.pages;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A list to be drawn on pages on their side. Its texts are printable as they are.
 *
 * @param chinese whether its lines are set as those of Chinese reports
 * @param opening what stands above the table
 * @param rows each with a cell for every column
 * @param closing what stands below the table
 */
public record WideList(
    boolean chinese,
    List<Line> opening,
    List<Column> columns,
    List<List<String>> rows,
    List<Line> closing) {
  /** What a line above or below the table is. */
  public enum Role {
    LABEL,
    ANNEX_TITLE,
    TITLE,
    NOTE
  }

  /** A line of text, which may take several on paper. */
  public record Line(Role role, String text) {}

  /** The same with its texts as {@code printed} makes them. */
  public WideList with(UnaryOperator<String> printed) {
    return new WideList(
        chinese,
        lines(opening, printed),
        columns.stream()
            .map(c ->
                new Column(printed.apply(c.head()), printed.apply(c.unit()), c.width(), c.kind()))
            .toList(),
        rows.stream().map(row -> row.stream().map(printed).toList()).toList(),
        lines(closing, printed));
  }

  private static List<Line> lines(List<Line> lines, UnaryOperator<String> printed) {
    return lines.stream().map(line -> new Line(line.role(), printed.apply(line.text()))).toList();
  }

  /** All that it writes. */
  public Stream<String> texts() {
    return Stream.of(
            Stream.concat(opening.stream(), closing.stream()).map(Line::text),
            columns.stream().flatMap(column -> Stream.of(column.head(), column.unit())),
            rows.stream().flatMap(List::stream))
        .flatMap(texts -> texts);
  }
}
