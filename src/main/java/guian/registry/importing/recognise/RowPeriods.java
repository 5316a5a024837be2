package guian.registry.importing.recognise;

import guian.registry.importing.value.DateText;
import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.MergedCells;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The periods that rows name themselves, in columns such as 期别(年) and 期别(月). */
public final class RowPeriods {
  private static final String INSURED = "insured_count";
  private static final List<String> FIELDS =
      List.of(
          "period",
          "period_year",
          "period_quarter",
          "period_month",
          "insured_period",
          "target_year");
  private static final String PLAN = "target_year";

  /** What is settled of a column once, so that each row's own words complete it. */
  record Settled(PeriodWords words, IndicatorKind kind, PeriodResolver.Basis basis) {}

  private static final PeriodWords UNCLEAR = PeriodWords.NONE.contradicted();
  private static final String COUNTED = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})";
  private static final Pattern BARE =
      Pattern.compile("(?:19|20)\\d{2}|" + COUNTED + "(?:-" + COUNTED + ")?");

  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<Integer, Settled> settled = new HashMap<>();
  private final PeriodWords table;
  private final MergedCells merged;
  private final boolean zerosKept;
  private final NavigableMap<Integer, PeriodWords> sections = new TreeMap<>();

  /**
   * The columns among {@code headed} that name periods, beside what the title says.
   *
   * @param lines the lines of the table that name the period of the rows below each
   */
  RowPeriods(List<HeadedColumn> headed, PeriodWords table, List<Row> lines, Sheet sheet) {
    this.table = table;
    this.merged = new MergedCells(sheet);
    lines.forEach(line -> sections.put(line.number(), LabelLines.period(line)));
    FIELDS.forEach(field ->
        headed.stream()
            .filter(column -> column.subject().isField(field))
            .findFirst()
            .ifPresent(column -> columns.put(field, column.number())));
    this.zerosKept = keepsZeros(sheet, columns.get("period"));
  }

  // Where cells have no types, as in files of text, 2021.10 or 2021.05 beside it shows that they
  // are as written.
  private static boolean keepsZeros(Sheet sheet, @Nullable Integer column) {
    return !sheet.name().isEmpty()
        || (column != null
            && sheet.rows().stream().anyMatch(row -> DateText.keepsZero(row.text(column))));
  }

  /** Whether a column about this names the period of each row. */
  static boolean isNamedBy(Subject subject) {
    return FIELDS.stream().anyMatch(subject::isField);
  }

  /**
   * What the periods of figures are told by: their indicator, or, of what is planned where rows
   * name the year it is planned for, the plan.
   */
  String key(String indicator, Nature nature) {
    return nature != Nature.ACTUAL && columns.containsKey(PLAN) ? PLAN : indicator;
  }

  /** Whether figures with this key are planned for the year that each row names. */
  static boolean isPlan(String key) {
    return key.equals(PLAN);
  }

  /** Whether rows name the period of figures with this key. */
  boolean tell(String key) {
    return sections.size() > 1
        || key.equals(PLAN)
        || columns.keySet().stream()
            .filter(field -> !field.equals(PLAN))
            .anyMatch(field -> !field.equals("insured_period") || key.equals(INSURED));
  }

  /** The words of the row that says the most: the one that reaches furthest into its year. */
  Optional<PeriodWords> sample(List<Row> rows, String key) {
    return rows.stream()
        .map(row -> words(row, key))
        .filter(words -> words.year() != null)
        .max(Comparator.comparingInt(RowPeriods::reach));
  }

  private static int reach(PeriodWords words) {
    Span span = words.span();
    return words.isUnfinished() || words.unclear()
        ? -1
        : span == null || !span.isConcrete() ? 0 : span.lastMonth();
  }

  void settle(int column, Settled how) {
    settled.put(column, how);
  }

  private PeriodWords words(Row row, String key) {
    if (key.equals(PLAN)) {
      return part(row, PLAN, "年");
    }
    if (key.equals(INSURED) && columns.containsKey("insured_period")) {
      return part(row, "insured_period", "").or(table);
    }
    PeriodWords own =
        part(row, "period_year", "年")
            .or(part(row, "period_month", "月"))
            .or(part(row, "period_quarter", "季度"))
            .or(part(row, "period", ""));
    PeriodWords said = own.or(section(row));
    if (said.span() == null && !said.isEmpty() && namesParts()) {
      return said.contradicted();
    }
    // A row that lacks what the others say is not of the title's period.
    return said.isEmpty() && isPartedByColumns() ? PeriodWords.NONE : said.or(table);
  }

  private boolean isPartedByColumns() {
    return columns.keySet().stream()
        .anyMatch(field -> !field.equals(PLAN) && !field.equals("insured_period"));
  }

  // A year beside an empty 月份 may be the whole year, or lack its month.
  private boolean namesParts() {
    return columns.containsKey("period_month") || columns.containsKey("period_quarter");
  }

  // One line alone repeats or completes the title; several part the table.
  private PeriodWords section(Row row) {
    Map.Entry<Integer, PeriodWords> above = sections.floorEntry(row.number());
    return above == null || sections.size() < 2 ? PeriodWords.NONE : above.getValue();
  }

  // 2017, 5 and 2 are a year, a month and a quarter by the column they stand in.
  private PeriodWords part(Row row, String field, String suffix) {
    Integer column = columns.get(field);
    // 1月 may be merged over the rows of its firms.
    Cell cell = column == null ? null : merged.cell(row, column).orElse(null);
    if (cell == null) {
      return PeriodWords.NONE;
    }
    if (Missing.isMark(cell.raw())) {
      return PeriodWords.NONE;
    }
    String said = EnglishDates.replaced(Plain.narrow(cell.raw()));
    String word = Plain.word(said).replace('~', '-').replaceFirst("\\.0$", "");
    // 2021.1 is January, or October with its zero lost.
    boolean typed = cell instanceof Cell.Text && zerosKept;
    if (DateText.mayLackZero(word) && !typed) {
      return UNCLEAR;
    }
    String named =
        BARE.matcher(word).matches() && !suffix.isEmpty()
            ? word.replaceFirst("^0", "") + suffix
            : word.replaceFirst("^((?:19|20)\\d{2})(0[1-9]|1[0-2])$", "$1-$2");
    PeriodScanner.Scanned scanned = PeriodScanner.all(named);
    boolean whole = scanned.rest().replaceAll("[^\\p{L}\\p{N}]|年报|报告?", "").isEmpty();
    return whole ? asMonth(scanned.words()) : UNCLEAR;
  }

  // 2017-06 in a column of periods is the month, as 2017年6月 is.
  private static PeriodWords asMonth(PeriodWords words) {
    Span span = words.span();
    return span != null && span.kind() == Span.Kind.POINT
        ? words.in(new Span(Span.Kind.MONTH, span.number()))
        : words;
  }

  /** Whether a row dates a column by a day within a month. */
  public boolean isUnfinished(Column column, Row row) {
    return words(row, key(column.subject().id(), column.nature())).isUnfinished();
  }

  /** The column as a row dates it; empty when the row does not. */
  public Optional<Column> of(Column column, Row row) {
    Settled how = settled.get(column.number());
    if (how == null) {
      return Optional.empty();
    }
    PeriodResolver resolver =
        new PeriodResolver(words(row, key(column.subject().id(), column.nature())));
    if (resolver.resolve(how.words(), how.kind(), how.basis())
        instanceof PeriodResolver.Known known) {
      boolean prior = known.prior() && column.nature() == Nature.ACTUAL;
      return Optional.of(column.in(known.period(), prior ? Nature.PRIOR : column.nature()));
    }
    return Optional.empty();
  }
}
