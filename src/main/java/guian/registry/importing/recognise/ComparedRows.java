package guian.registry.importing.recognise;

import guian.registry.importing.workbook.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows that say when, each by its word, and 上年同期 by the word above it, too. */
final class ComparedRows implements RowsApart.Kinds {
  private static final Pattern RATE = Pattern.compile("同比|环比|增长|增减|增幅|增速|增加|下降|比重|占比|率|完成进度");

  private final int side;
  private final Set<Integer> values;
  private final Map<Integer, String> texts;
  private final Map<Integer, String> words;

  /**
   * Reads the rows of a table.
   *
   * @param side the column of the words
   * @param values the columns of figures
   * @param texts the headings by their columns
   */
  ComparedRows(int side, Set<Integer> values, Map<Integer, String> texts, Stream<Row> below) {
    this.side = side;
    this.values = values;
    this.texts = texts;
    this.words = words(side, below);
  }

  @Override
  public @Nullable String of(Row row) {
    return words.get(row.number());
  }

  @Override
  public Set<Integer> values() {
    return values;
  }

  @Override
  public String heading(int column, String kind) {
    return texts.get(column) + " " + kind;
  }

  @Override
  public boolean isSaid(int column) {
    return column == side;
  }

  // What the rows are, by their numbers.
  private static Map<Integer, String> words(int side, Stream<Row> below) {
    Map<Integer, String> words = new HashMap<>();
    String first = null;
    String before = "";
    String other = "";
    for (Row row : (Iterable<Row>) below::iterator) {
      String said = row.text(side).strip();
      if (RowsOfPeriods.word(said).isEmpty()) {
        continue;
      }
      first = first == null ? said : first;
      boolean begins = said.equals(first);
      before = begins ? "" : before;
      boolean same = isSamePeriod(said);
      words.put(row.number(), same ? compared(said, before, other) : said);
      if (same || begins) {
        other = "";
        before = same ? "" : said;
      } else if (!isRate(said)) {
        other = before;
        before = said;
      }
    }
    return words;
  }

  private static boolean isSamePeriod(String said) {
    PeriodWords words = PeriodScanner.all(RowsOfPeriods.word(said)).words();
    return words.samePeriod() && words.span() == null && !words.cumulative() && !isRate(said);
  }

  private static boolean isRate(String said) {
    return RATE.matcher(RowsOfPeriods.word(said)).find();
  }

  // 上年同期 below 本月 is of that month, below 本月 and 累计 of what runs from January. Below 累计 and 本月 it
  // may be of either, and the heading says so.
  private static String compared(String same, String above, String other) {
    boolean open =
        !other.isEmpty() && !PeriodScanner.all(RowsOfPeriods.word(above)).words().cumulative();
    return open ? same + "（累计/单月）" : above.isEmpty() ? same : above + " " + same;
  }
}
