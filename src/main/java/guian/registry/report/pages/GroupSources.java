package guian.registry.report.pages;

import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.Leaders;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Tally;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.template.Chapter;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.text.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows the groups and the leading firms to the table of revenue: by the numbers its rows have,
 * with the two sums that each share and rate is made of.
 */
final class GroupSources {
  private final ReportContent content;
  private final QuarterlyReport report;
  private final Wording wording;
  private final Columns columns;
  private final Map<Long, Integer> numbers;

  /**
   * Refers to the rows of the table of revenue.
   *
   * @param numbers of the firms in it, by their ids
   */
  GroupSources(ReportContent content, Wording wording, Map<Long, Integer> numbers) {
    this.content = content;
    this.report = content.report();
    this.wording = wording;
    this.columns = new Columns(wording);
    this.numbers = numbers;
  }

  void write(Markup out) {
    out.element("p", "note", wording.get("report.sources.groups"));
    groups(out, Chapter.INDUSTRY, report.byIndustry(), wording::industry, FirmRow::industry);
    groups(out, Chapter.RELATION, report.byRelation(), wording::relation, FirmRow::relation);
    groups(out, Chapter.SIZE, report.bySize(), wording::size, FirmRow::size);
    groups(out, Chapter.AGE, report.byAge(), wording::age, FirmRow::age);
    leaders(out);
  }

  private void groups(
      Markup out,
      Chapter chapter,
      Breakdown groups,
      Function<String, String> name,
      Function<FirmRow, String> key) {
    if (!content.template().prints(chapter)) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    groups.rows().forEach(row -> rows.add(group(row, name, rows(row.key(), key))));
    int all = (int) report.firms().stream().filter(row -> row.revenue().isReported()).count();
    rows.add(group(groups.total(), name, all == 0 ? "" : range(1, all)));
    new PrintedTable(
            wording.get("report.part." + chapter.code()),
            List.of(
                columns.of("row", 48, Kind.LABEL),
                columns.of("revenue", "money", 23, Kind.NUMBER),
                columns.of("share", "percent", 13, Kind.NUMBER),
                columns.of("compared.value", "money", 23, Kind.NUMBER),
                columns.of("base", "money", 23, Kind.NUMBER),
                columns.of("growth", "percent", 15, Kind.NUMBER),
                columns.of("source.rows", 80, Kind.TEXT)),
            TableRoom.SIDE_DENSE)
        .write(out, rows, List.of());
  }

  private static List<String> group(Breakdown.Row row, Function<String, String> name, String rows) {
    Comparison comparison = row.comparison();
    boolean reported = row.reporting() > 0;
    return List.of(
        name.apply(row.key()),
        reported ? Wording.wan(row.revenue()) : Figures.NONE,
        reported ? Wording.share(row.sharePercent()) : Figures.NONE,
        comparison == null ? Figures.NONE : Wording.wan(comparison.value()),
        comparison == null ? Figures.NONE : Wording.wan(comparison.base()),
        Wording.growth(row.growthPercent()),
        rows);
  }

  // 1、3–8、12
  private String rows(String group, Function<FirmRow, String> key) {
    List<Integer> rows =
        report.firms().stream()
            .filter(row -> row.revenue().isReported() && key.apply(row).equals(group))
            .map(row -> Objects.requireNonNull(numbers.get(row.firm().id())))
            .sorted()
            .toList();
    List<String> ranges = new ArrayList<>();
    for (int first = 0; first < rows.size(); ) {
      int last = first;
      while (last + 1 < rows.size() && rows.get(last + 1) == rows.get(last) + 1) {
        last++;
      }
      ranges.add(range(rows.get(first), rows.get(last)));
      first = last + 1;
    }
    return String.join(wording.get("report.join.names"), ranges);
  }

  private static String range(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  private void leaders(Markup out) {
    if (!content.template().prints(Chapter.LEADERS)) {
      return;
    }
    Leaders leaders = new Leaders(report, content.template().lists().leaders());
    List<List<String>> rows = new ArrayList<>();
    leaders.largest().forEach(leader -> rows.add(leader(leader)));
    new PrintedTable(
            wording.get("report.part.leaders"),
            List.of(
                columns.of("source.row", 22, Kind.WORD),
                columns.of("firm", 70, Kind.TEXT),
                columns.of("revenue", "money", 28, Kind.NUMBER),
                columns.of("share", "percent", 20, Kind.NUMBER),
                columns.of("base", "money", 28, Kind.NUMBER),
                columns.of("growth", "percent", 20, Kind.NUMBER),
                columns.of("pull", "points", 37, Kind.NUMBER)),
            TableRoom.SIDE_DENSE)
        .write(out, rows, List.of());
    out.element("p", "note", wording.get("report.sources.pull", whole(), base()));
  }

  private String whole() {
    return Wording.wan(report.byRelation().total().revenue());
  }

  private String base() {
    return base(report.byRelation().total().comparison());
  }

  private static String base(@Nullable Comparison comparison) {
    return comparison == null ? Figures.NONE : Wording.wan(comparison.base());
  }

  private List<String> leader(Leaders.Leader leader) {
    Comparison comparison = leader.row().comparison();
    BigDecimal revenue = Tally.decimal(leader.row().revenue().hundredths());
    return List.of(
        Integer.toString(Objects.requireNonNull(numbers.get(leader.row().firm().id()))),
        wording.firm(leader.row().firm()),
        Wording.wan(revenue),
        Wording.share(leader.sharePercent()),
        base(comparison),
        comparison == null ? Figures.NONE : Wording.growth(comparison.growthPercent()),
        Wording.growth(leader.pullPoints()));
  }
}
