package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tables with the indicators down their side: each row says in a column 指标名称 what its numbers are.
 * The rows of one indicator are a table of the usual kind, whose headings name it.
 */
final class SideTables {
  private static final Set<String> SIDE =
      Set.of("指标名称", "指标", "主要指标", "经济指标", "统计指标", "指标项", "指标项目", "indicator");
  private static final Set<String> UNITS = Set.of("计量单位", "单位", "金额单位", "unit");
  private static final Set<String> VALUES =
      Set.of("数值", "值", "金额", "数据", "指标值", "数量", "本期数", "数额", "value", "amount");
  private static final int MOST_TABLES = 120;
  private static final String NUMBERED = "^([一二三四五六七八九十\\d]+[、.]|\\([一二三四五六七八九十\\d]+\\)|减:|加:)+";

  /** The table of one indicator, or of one firm and indicator. */
  record Part(Sheet sheet, HeaderFinder.Header header) {}

  /** What the rows of one part have in common. */
  private record Key(String indicator, String unit) {}

  private final HeadingReader headings;

  SideTables(HeadingReader headings) {
    this.headings = headings;
  }

  /** The tables that a sheet with a header of firms is; empty when no column names indicators. */
  List<Part> parts(Sheet sheet, HeaderFinder.Header header) {
    HeaderGrid grid = new HeaderGrid(sheet, header.top(), header.bottom());
    Map<Integer, String> texts = new TreeMap<>();
    grid.columns().forEach(c -> texts.put(c, String.join(" ", grid.parts(c))));
    Integer side =
        texts.keySet().stream()
            .filter(c -> isSide(texts.get(c)) || isPerhapsSide(texts.get(c), sheet, header, c))
            .findFirst()
            .orElse(null);
    if (side == null) {
      return new SectionTables(headings)
          .withSide(sheet, header)
          .map(told -> parts(told, header))
          .orElse(List.of());
    }
    if (!namesIndicators(sheet, header, side)) {
      return List.of();
    }
    List<Integer> values =
        texts.keySet().stream()
            .filter(c -> !c.equals(side) && (c > side || side > SectionTables.FAR))
            .filter(c -> isValue(grid.parts(c)))
            .toList();
    return values.isEmpty() ? List.of() : new Work(sheet, header, texts, side, values).parts();
  }

  static boolean isSide(@Nullable String text) {
    return text != null && SIDE.contains(Plain.word(text));
  }

  // 项目 names projects elsewhere.
  private boolean isPerhapsSide(
      @Nullable String text, Sheet sheet, HeaderFinder.Header header, int column) {
    return "项目".equals(Plain.word(String.valueOf(text))) && namesIndicators(sheet, header, column);
  }

  private boolean isValue(List<String> parts) {
    Subject subject = headings.read(parts).subject();
    return subject.equals(Subject.PERIOD_ONLY)
        || VALUES.contains(Plain.word(parts.isEmpty() ? "" : parts.getLast()));
  }

  private boolean namesIndicators(Sheet sheet, HeaderFinder.Header header, int side) {
    List<String> named =
        sheet.rows().stream()
            .filter(row -> row.number() > header.last())
            .map(row -> row.text(side))
            .filter(text -> !text.isBlank())
            .toList();
    return 2 * named.stream().filter(this::isIndicator).count() >= named.size() && !named.isEmpty();
  }

  boolean isIndicator(String text) {
    return headings.read(List.of(plain(text))).subject().isIndicator();
  }

  /** The name of an indicator without its number in a list. */
  static String plain(String text) {
    return Plain.narrow(text).strip().replaceAll(NUMBERED, "").strip();
  }

  /** Whether what stands in the place of an indicator is none: nothing, or a remark. */
  static boolean isOther(String text) {
    return text.isBlank() || new Label(text).isRemark();
  }

  /** The work on one sheet. */
  private static final class Work {
    private final Sheet sheet;
    private final HeaderFinder.Header header;
    private final Map<Integer, String> texts;
    private final int side;
    private final List<Integer> values;
    private final @Nullable Integer unit;

    Work(
        Sheet sheet,
        HeaderFinder.Header header,
        Map<Integer, String> texts,
        int side,
        List<Integer> values) {
      this.sheet = sheet;
      this.header = header;
      this.texts = texts;
      this.side = side;
      this.values = values;
      this.unit =
          texts.keySet().stream()
              .filter(c -> UNITS.contains(Plain.word(String.valueOf(texts.get(c)))))
              .findFirst()
              .orElse(null);
    }

    List<Part> parts() {
      List<Row> other = new ArrayList<>();
      Map<Key, List<Row>> own = new LinkedHashMap<>();
      for (Row row : sheet.rows()) {
        if (row.number() < header.top()) {
          other.add(row);
        } else if (row.number() > header.last()) {
          if (isOther(row.text(side))) {
            other.add(row);
          } else {
            own.computeIfAbsent(key(row), unused -> new ArrayList<>()).add(filled(row));
          }
        }
      }
      List<Part> parts = new ArrayList<>();
      own.forEach((key, rows) -> parts.add(part(key, rows, other, parts.isEmpty())));
      return parts.size() > MOST_TABLES ? List.of() : parts;
    }

    private Key key(Row row) {
      String named = unit == null ? "" : row.text(unit).strip();
      return new Key(plain(row.text(side)), Unit.parse(named).isPresent() ? named : "");
    }

    private Part part(Key key, List<Row> own, List<Row> other, boolean first) {
      List<Row> rows = new ArrayList<>(own);
      other.stream().filter(row -> first || row.number() < header.top()).forEach(rows::add);
      rows.add(heading(key));
      rows.sort(java.util.Comparator.comparingInt(Row::number));
      return new Part(
          new Sheet(
              sheet.name(),
              sheet.hidden(),
              List.copyOf(rows),
              sheet.merges().stream().filter(this::isOfValues).toList(),
              sheet.hiddenColumns()),
          header);
    }

    // What is merged over the rows of a firm is written into each of them.
    private boolean isOfValues(CellRange merge) {
      return merge.firstRow() > header.last() && values.contains(merge.firstColumn());
    }

    private Row heading(Key key) {
      String said =
          key.unit().isEmpty() ? key.indicator() : key.indicator() + "（" + key.unit() + "）";
      List<Cell> cells = new ArrayList<>();
      texts.forEach((column, text) -> {
        if (values.contains(column)) {
          boolean bare = VALUES.contains(Plain.word(text));
          cells.add(new Cell.Text(column, bare ? said : said + " " + text));
        } else if (isKept(column)) {
          cells.add(new Cell.Text(column, text));
        }
      });
      return new Row(header.bottom(), false, List.copyOf(cells));
    }

    private boolean isKept(int column) {
      return column != side && (unit == null || column != unit);
    }

    private Row filled(Row row) {
      List<Cell> cells = new ArrayList<>();
      TreeMap<Integer, Cell> all = new TreeMap<>();
      row.cells().forEach(cell -> all.put(cell.column(), cell));
      for (int column : texts.keySet()) {
        if (!all.containsKey(column) && !values.contains(column)) {
          above(row, column).ifPresent(cell -> all.put(column, cell));
        }
      }
      all.values().stream().filter(cell -> isKept(cell.column())).forEach(cells::add);
      return new Row(row.number(), row.hidden(), List.copyOf(cells), row.fields());
    }

    private Optional<Cell> above(Row row, int column) {
      return sheet.merges().stream()
          .filter(merge -> merge.contains(row.number(), column) && merge.firstColumn() == column)
          .flatMap(
              merge -> sheet.rows().stream().filter(first -> first.number() == merge.firstRow()))
          .flatMap(first -> Optional.ofNullable(first.cell(column)).stream())
          .findFirst();
    }
  }
}
