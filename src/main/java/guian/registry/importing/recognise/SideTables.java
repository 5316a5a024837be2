package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?![\\d])");
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
            .filter(c -> isValue(grid.parts(c)) || isOfYear(grid.parts(c), sheet, header, c))
            .toList();
    Set<Integer> firm =
        texts.keySet().stream()
            .filter(c -> headings.read(grid.parts(c)).subject().identifies())
            .collect(Collectors.toSet());
    return values.isEmpty()
        ? List.of()
        : new RowsApart(sheet, header, texts, new Indicators(texts, side, values)).parts(firm);
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

  // 年度 beside 上年度 heads this year's figures where no years stand below it.
  private boolean isOfYear(
      List<String> parts, Sheet sheet, HeaderFinder.Header header, int column) {
    return headings.read(parts).subject().isField("period_year")
        && sheet.rows().stream()
            .filter(row -> row.number() > header.last())
            .map(row -> row.cell(column))
            .filter(Objects::nonNull)
            .noneMatch(cell -> YEAR.matcher(cell.raw()).find());
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

  /** The rows of one indicator, in one unit, are of a kind. */
  private static final class Indicators implements RowsApart.Kinds {
    private final Map<Integer, String> texts;
    private final int side;
    private final Set<Integer> values;
    private final @Nullable Integer unit;

    Indicators(Map<Integer, String> texts, int side, List<Integer> values) {
      this.texts = texts;
      this.side = side;
      this.values = Set.copyOf(values);
      this.unit =
          texts.keySet().stream()
              .filter(c -> UNITS.contains(Plain.word(String.valueOf(texts.get(c)))))
              .findFirst()
              .orElse(null);
    }

    @Override
    public @Nullable String of(Row row) {
      if (isOther(row.text(side))) {
        return null;
      }
      String named = unit == null ? "" : row.text(unit).strip();
      String indicator = plain(row.text(side));
      return Unit.parse(named).isPresent() ? indicator + "（" + named + "）" : indicator;
    }

    @Override
    public Set<Integer> values() {
      return values;
    }

    @Override
    public String heading(int column, String kind) {
      String text = String.valueOf(texts.get(column));
      return VALUES.contains(Plain.word(text)) ? kind : kind + " " + text;
    }

    @Override
    public boolean isSaid(int column) {
      return column == side || (unit != null && column == unit);
    }
  }
}
