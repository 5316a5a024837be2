package guian.registry.ui.reports;

import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.ClaimRow;
import guian.registry.report.figures.CountedGroups;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.GroupFigure;
import guian.registry.report.figures.Leaders;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Reading;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.store.report.ReportRows;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a report's tables, in the order in which they are printed. */
final class FollowedRows {
  private final ReportContent content;
  private final QuarterlyReport report;
  private final Template.Lists lists;
  private final Wording wording;

  FollowedRows(ReportContent content, Messages messages) {
    this.content = content;
    this.report = content.report();
    this.lists = content.template().lists();
    this.wording = new Wording(messages);
  }

  /** The tables that are printed and have rows; the key figures at least. */
  List<FollowedTable> tables() {
    return Arrays.stream(FollowedTable.values())
        .filter(table -> table == FollowedTable.KEY || isPrinted(table))
        .toList();
  }

  private boolean isPrinted(FollowedTable table) {
    return content.template().prints(chapter(table)) && !rows(table).isEmpty();
  }

  private static Chapter chapter(FollowedTable table) {
    return switch (table) {
      case NEWCOMERS, LEAVERS -> Chapter.MOVERS;
      case LAPSED -> Chapter.REPORTING;
      default -> Chapter.valueOf(table.name());
    };
  }

  /** What a table is called. */
  String name(FollowedTable table) {
    return table == FollowedTable.KEY
        ? wording.get("report.table.key")
        : wording.get("report.part." + table.code());
  }

  /** Its rows. */
  List<FollowedRow> rows(FollowedTable table) {
    return switch (table) {
      case KEY -> content.figures().stream().map(this::figure).toList();
      case INDUSTRY -> groups(table, report.byIndustry(), wording::industry);
      case RELATION -> groups(table, report.byRelation(), wording::relation);
      case SIZE -> groups(table, report.bySize(), wording::size);
      case AGE -> groups(table, report.byAge(), wording::age);
      case LEADERS ->
          new Leaders(report, lists.leaders())
              .largest().stream().map(leader -> firm(table, leader.row())).toList();
      case NEWCOMERS -> newcomers();
      case LEAVERS -> leavers();
      case CLAIMS -> report.claims().stream().map(this::claim).toList();
      case GRANTS -> counted(table, report.byPolicy(), Measure.MONEY);
      case PLACEMENTS -> counted(table, report.byUniversity(), Measure.POSTS);
      case LAPSED ->
          report.reporting().lapsed().stream()
              .map(row -> firm(table, row.firm().firm(), row.previousRevenue()))
              .toList();
      case FIRMS ->
          report.firms().stream().limit(lists.firms()).map(row -> firm(table, row)).toList();
    };
  }

  /** The row of revenue, whether it is printed or not. */
  FollowedRow revenue() {
    return figure(ReportTexts.revenue(report));
  }

  private FollowedRow figure(Figure figure) {
    Measure measure = figure.topic().measure();
    return new FollowedRow(
        FollowedTable.KEY,
        figure.id(),
        wording.label(figure.topic()),
        figure,
        figure.value() == null ? Figures.NONE : wording.amount(measure, figure.value()));
  }

  private List<FollowedRow> groups(
      FollowedTable table, Breakdown groups, Function<String, String> name) {
    Map<String, Figure> figures =
        GroupFigure.of(report).stream()
            .filter(group -> group.kind().code().equals(table.code()))
            .collect(Collectors.toMap(GroupFigure::key, GroupFigure::figure));
    List<FollowedRow> rows = new ArrayList<>();
    groups.rows().forEach(row -> rows.add(group(table, row, name, figures.get(row.key()))));
    rows.add(group(table, groups.total(), name, null));
    return rows;
  }

  private FollowedRow group(
      FollowedTable table,
      Breakdown.Row row,
      Function<String, String> name,
      @Nullable Figure figure) {
    return new FollowedRow(
        table,
        row.key(),
        name.apply(row.key()),
        figure,
        row.reporting() == 0 ? Figures.NONE : wording.money(row.revenue()));
  }

  private List<FollowedRow> counted(FollowedTable table, CountedGroups groups, Measure measure) {
    if (groups.rows().isEmpty()) {
      return List.of();
    }
    return Stream.concat(groups.rows().stream(), Stream.of(groups.total()))
        .map(row ->
            new FollowedRow(
                table,
                row.key(),
                wording.counted(row),
                null,
                wording.amount(measure, row.amount())))
        .toList();
  }

  private FollowedRow firm(FollowedTable table, FirmRow row) {
    return new FollowedRow(
        table, Long.toString(row.firm().id()), wording.firm(row.firm()), null, main(row.revenue()));
  }

  private String main(Reading reading) {
    BigDecimal value = reading.value();
    return value == null ? new LineWords(wording).state(reading) : wording.money(value);
  }

  private FollowedRow firm(FollowedTable table, ReportRows.Firm firm, BigDecimal yuan) {
    return new FollowedRow(
        table, Long.toString(firm.id()), wording.firm(firm), null, wording.money(yuan));
  }

  private List<FollowedRow> newcomers() {
    return report.movers().newcomers().stream()
        .filter(row -> report.movers().isKnown())
        .limit(lists.movers())
        .map(row -> firm(FollowedTable.NEWCOMERS, row.firm(), row.revenue()))
        .toList();
  }

  private List<FollowedRow> leavers() {
    return report.movers().leavers().stream()
        .filter(row -> report.movers().isKnown())
        .limit(lists.movers())
        .map(row -> firm(FollowedTable.LEAVERS, row.firm(), row.revenue()))
        .toList();
  }

  private FollowedRow claim(ClaimRow row) {
    BigDecimal actual = row.actual();
    return new FollowedRow(
        FollowedTable.CLAIMS,
        Long.toString(row.claim().id()),
        wording.get("report.change.claim", wording.firm(row.firm()), row.claim().said()),
        null,
        actual == null ? Figures.NONE : wording.amount(row.measure(), actual));
  }
}
