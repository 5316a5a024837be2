package guian.registry.importing.recognise;

import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose rows say when: 本月, 累计, 上年同期 and 同比增长 below each other for each firm. The rows of one
 * such word are a table whose headings say it.
 */
final class RowsOfPeriods {
  private static final int SAMPLE = 40;
  private static final int SHARE = 3;
  private static final String PERIOD = "期别";
  private static final Subject PERHAPS_NAME = new Subject(Subject.Kind.PERHAPS, "name");
  private static final Set<String> OPEN =
      Set.of("项目", "口径", "数据口径", "统计口径", "类别", "类型", "数据类型", "分类", "内容", "时间", "时期", "周期");
  private static final Pattern ABOUT_FIGURES =
      Pattern.compile("(实际|完成|实现|发生|计划|目标|任务|预计|预期|预测|情况|金额|数|值|额|[^\\p{L}\\p{N}])*");

  private static final Pattern ACHIEVED = Pattern.compile(".{0,6}(完成|达成|实现)(率|比例|进度|百分比)([(].*)?");

  private final HeadingReader headings;
  private final Sheet sheet;
  private final HeaderFinder.Header header;
  private final HeaderGrid grid;

  RowsOfPeriods(HeadingReader headings, Sheet sheet, HeaderFinder.Header header) {
    this.headings = headings;
    this.sheet = sheet;
    this.header = header;
    this.grid = new HeaderGrid(sheet, header.top(), header.bottom());
  }

  /** The tables; none when no column says when each row is of. */
  List<SideTables.Part> parts() {
    Map<Integer, Subject> subjects = new TreeMap<>();
    grid.columns().forEach(c -> subjects.put(c, headings.read(grid.parts(c)).subject()));
    Set<Integer> figures = columns(subjects, Subject::mayBeFigure);
    if (figures.isEmpty() || !columns(subjects, RowsOfPeriods::isOfList).isEmpty()) {
      return List.of();
    }
    Set<Integer> firm = columns(subjects, RowsOfPeriods::tellsFirms);
    if (firm.isEmpty()) {
      return List.of();
    }
    List<Row> sample = below().limit(SAMPLE).toList();
    for (int side : sides(subjects, sample)) {
      Column column = new Column(side, figures, firm, isDated(subjects.get(side)));
      if (column.says(sample) && column.says(below().toList())) {
        if (below().map(row -> word(row.text(side))).noneMatch(RowsOfPeriods::isRelative)) {
          return List.of(dated(side));
        }
        Map<Integer, String> texts = new TreeMap<>();
        grid.columns().forEach(c -> texts.put(c, String.join(" ", grid.parts(c))));
        return new RowsApart(sheet, header, texts, new ComparedRows(side, figures, texts, below()))
            .parts(firm);
      }
    }
    return List.of();
  }

  // Where each row names its months or year, the column is one of periods, whatever heads it.
  private SideTables.Part dated(int side) {
    List<Row> rows =
        sheet.rows().stream().map(row -> isHeader(row) ? headed(row, side) : row).toList();
    return new SideTables.Part(
        new Sheet(sheet.name(), sheet.hidden(), rows, sheet.merges(), sheet.hiddenColumns()),
        header);
  }

  private boolean isHeader(Row row) {
    return row.number() >= header.top() && row.number() <= header.bottom();
  }

  private Row headed(Row row, int side) {
    List<Cell> cells =
        Stream.concat(
                row.cells().stream().filter(cell -> cell.column() != side),
                Stream.of(new Cell.Text(side, PERIOD)).filter(c -> row.number() == header.top()))
            .sorted(Comparator.comparingInt(Cell::column))
            .toList();
    return new Row(row.number(), row.hidden(), cells, row.fields());
  }

  // 单位 does where firms stand below it.
  private static boolean tellsFirms(Subject subject) {
    return subject.identifies() || subject.equals(PERHAPS_NAME);
  }

  // 时间 in a list of grants or posts says when each was paid or is from.
  private static boolean isOfList(Subject subject) {
    return subject.kind() == Subject.Kind.GRANT || subject.kind() == Subject.Kind.PLACEMENT;
  }

  private static Set<Integer> columns(Map<Integer, Subject> subjects, Predicate<Subject> of) {
    return subjects.keySet().stream()
        .filter(column -> of.test(subjects.get(column)))
        .collect(Collectors.toSet());
  }

  private Stream<Row> below() {
    return sheet.rows().stream().filter(row -> row.number() > header.last());
  }

  private Set<Integer> sides(Map<Integer, Subject> subjects, List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(Cell.Text.class::isInstance)
        .map(Cell::column)
        .filter(c -> mayBeSide(c, subjects.get(c)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // A heading that says what stands below it leaves no room for words about periods: 开工时间 has
  // dates.
  private boolean mayBeSide(int column, @Nullable Subject subject) {
    String heading = Plain.word(String.join("", grid.parts(column)));
    return heading.isEmpty()
        || OPEN.contains(heading)
        || SideTables.isSide(heading)
        || isDated(subject);
  }

  private static boolean isDated(@Nullable Subject subject) {
    return subject != null && subject.isField("period");
  }

  /**
   * A column that may say when each row is of.
   *
   * @param figures the columns of figures
   * @param firm the columns that tell firms
   * @param dated whether its heading is one of periods
   */
  private record Column(int side, Set<Integer> figures, Set<Integer> firm, boolean dated) {
    // Every row with figures has such a word, not all the same one, and firms have several rows.
    // What says of no row more than its dates do is read row by row.
    boolean says(List<Row> rows) {
      Set<String> words = new HashSet<>();
      int again = 0;
      Row above = null;
      for (Row row : rows) {
        String word = word(row.text(side));
        if (word.isEmpty() ? isFigure(row) : !isOfPeriod(word)) {
          return false;
        }
        if (!word.isEmpty()) {
          words.add(word);
          again += above != null && isSameFirm(row, above) ? 1 : 0;
          above = row;
        }
      }
      return words.size() > 1
          && SHARE * again >= rows.size()
          && (!dated || words.stream().anyMatch(RowsOfPeriods::isRelative));
    }

    private boolean isFigure(Row row) {
      boolean sum =
          firm.stream().anyMatch(column -> new Label(row.text(column)).certain().isPresent());
      return !sum && row.cells().stream().anyMatch(cell -> figures.contains(cell.column()));
    }

    private boolean isSameFirm(Row row, Row above) {
      return firm.stream()
          .allMatch(
              column -> row.text(column).isBlank() || row.text(column).equals(above.text(column)));
    }
  }

  /** A word about a period as it is compared; empty for a mark of nothing. */
  static String word(String raw) {
    return Missing.isMark(raw) ? "" : Plain.word(raw).replace('~', '-');
  }

  private static boolean isOfPeriod(String word) {
    PeriodScanner.Scanned scanned = PeriodScanner.all(word);
    boolean named = !scanned.words().isEmpty();
    return (named && ABOUT_FIGURES.matcher(scanned.rest()).matches())
        || new Label(word).isComparison()
        || ACHIEVED.matcher(word).matches();
  }

  // Years and months alone may be read row by row, 本月 and 1-6月完成 may not.
  private static boolean isRelative(String word) {
    if (word.isEmpty()) {
      return false;
    }
    PeriodScanner.Scanned scanned = PeriodScanner.calendar(word);
    return scanned.words().isEmpty() || !scanned.rest().replaceAll("[^\\p{L}]", "").isEmpty();
  }
}
