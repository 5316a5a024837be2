package guian.registry.report.pages;

import guian.registry.model.Indicator;
import guian.registry.report.figures.Basis;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.FigureSource;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.Sources;
import guian.registry.report.figures.Topic;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.template.Chapter;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.SourceWords;
import guian.registry.report.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The annex that follows the numbers of a report to firms, files, sheets and cells: the files, then
 * a table for each key figure that ends in its sums and rates, then the groups and those who are
 * missing. A value that stands in one table is referred to in the others.
 */
final class SourcesAnnex {
  /** What 512 MB hold of rows, where there are hardly any firms and where there are most. */
  private static final int ROOM = 9_000;

  private static final int LEAST_ROOM = 3_000;

  private static final String REVENUE = Indicator.REVENUE + ".total.ytd";

  private final ReportContent content;
  private final Sources sources;
  private final Wording wording;
  private final SourceWords words;
  private final SourceFiles files;
  private final Columns columns;
  private final int most;
  private int listed;

  /** Lists at most so many firms' rows; of the others it says how many there are. */
  SourcesAnnex(ReportContent content, Wording wording, int most) {
    this.content = content;
    this.sources = content.report().sources();
    this.wording = wording;
    this.words = new SourceWords(wording);
    this.files = new SourceFiles(wording);
    this.columns = new Columns(wording);
    this.most = most;
  }

  /**
   * How many rows a PDF has: about 25 MB of memory a thousand, and what the firms of the report
   * itself take of it, about 8 MB a thousand.
   */
  static int room(int firms) {
    return Math.max(LEAST_ROOM, ROOM - firms * 3 / 10);
  }

  void write(Markup out) {
    List<FigureSource> printed = printed();
    for (FigureSource source : printed) {
      files.add(source.value());
      files.add(source.base());
    }
    files.add(sources.leavers());
    files.add(sources.lapsed());
    ClaimSources claims = new ClaimSources(content, files, wording);
    boolean claimed =
        content.template().prints(Chapter.CLAIMS) && !content.report().claims().isEmpty();
    if (claimed) {
      claims.name();
    }
    out.element("p", "note", wording.get("report.sources.note"));
    limit(out, printed);
    files(out);
    printed.forEach(source -> figure(out, source));
    groups(out);
    absent(out, "report.part.leavers", Chapter.MOVERS, sources.leavers());
    absent(out, "report.part.lapsed", Chapter.REPORTING, sources.lapsed());
    if (claimed) {
      claims.write(out);
    }
  }

  // What is left out is told at the beginning, and below each table that it is left out of.
  private void limit(Markup out, List<FigureSource> printed) {
    int all = sources.leavers().size() + sources.lapsed().size();
    for (FigureSource source : printed) {
      if (source.listed() && !source.figure().topic().equals(Topic.GRANT_FIRMS)) {
        all += new SourceRows(source, files, wording).size();
      }
    }
    if (all > most) {
      out.element("p", "note", wording.get("report.sources.limit", most, all));
    }
  }

  private List<FigureSource> printed() {
    List<FigureSource> printed = new ArrayList<>();
    for (Figure figure : content.figures()) {
      find(figure.id()).ifPresent(printed::add);
    }
    return printed;
  }

  private Optional<FigureSource> find(String id) {
    return sources.figures().stream().filter(s -> s.figure().id().equals(id)).findFirst();
  }

  private void files(Markup out) {
    new PrintedTable(
            wording.get("report.sources.files"),
            List.of(columns.of("number", 16, Kind.WORD), columns.of("source.file", 209, Kind.TEXT)),
            TableRoom.SIDE_DENSE)
        .write(out, files.rows(), List.of());
  }

  private void figure(Markup out, FigureSource source) {
    Topic topic = source.figure().topic();
    String caption =
        wording.get("report.sources.caption", wording.label(topic), wording.unit(topic.measure()));
    if (!source.listed()) {
      refer(out, caption, "report.sources.listed");
    } else if (topic.equals(Topic.GRANT_FIRMS)) {
      refer(out, caption, "report.sources.receivers");
    } else if (source.figure().value() != null) {
      table(out, caption, source);
    }
  }

  private void refer(Markup out, String caption, String key) {
    out.element("p", "note", caption + wording.get("report.join.colon") + wording.get(key));
  }

  private void table(Markup out, String caption, FigureSource source) {
    SourceRows rows = new SourceRows(source, files, wording);
    int room = Math.clamp(most - listed, 0, rows.size());
    listed += room;
    List<List<String>> all = new ArrayList<>(rows.rows(room));
    if (room < rows.size()) {
      all.add(row(wording.get("report.sources.more", rows.size() - room), "", ""));
    }
    Set<Integer> sums = new HashSet<>();
    for (List<String> sum : sums(source)) {
      sums.add(all.size());
      all.add(sum);
    }
    new PrintedTable(caption, columns(rows), TableRoom.SIDE_DENSE).write(out, all, sums);
  }

  // The period of most values stands in the head.
  private List<Column> columns(SourceRows rows) {
    return List.of(
        columns.of("number", 11, Kind.WORD),
        columns.of("firm", 60, Kind.TEXT),
        new Column(wording.get("report.column.value"), rows.usualNow(), 24, Kind.NUMBER),
        columns.of("source.place", 38, Kind.TEXT),
        columns.of("source.raw", 15, Kind.TEXT),
        new Column(wording.get("report.column.base"), rows.usualBase(), 24, Kind.NUMBER),
        columns.of("source.place", 38, Kind.TEXT),
        columns.of("source.raw", 15, Kind.TEXT));
  }

  private List<List<String>> sums(FigureSource source) {
    Figure figure = source.figure();
    Measure measure = figure.topic().measure();
    Comparison comparison = figure.comparison();
    List<List<String>> sums = new ArrayList<>();
    String now = Wording.number(measure, figure.value());
    boolean ofLedger = comparison != null && comparison.basis() == Basis.LEDGER;
    String base = comparison == null ? "" : Wording.number(measure, comparison.base());
    sums.add(row(words.sum(source.value()), now, ofLedger ? base : ""));
    if (comparison != null) {
      String compared = Wording.number(measure, comparison.value());
      if (!ofLedger) {
        sums.add(row(wording.get("report.sources.compared", comparison.firms()), compared, base));
      }
      sums.add(
          row(
              worked(
                  "report.column.growth", "report.sources.rate", ofLedger ? now : compared, base),
              Wording.growth(figure.growthPercent()),
              ""));
    }
    BigDecimal target = figure.target();
    if (target != null) {
      sums.add(
          row(
              worked(
                  "report.sources.done",
                  "report.sources.part",
                  now,
                  Wording.number(measure, target)),
              Wording.share(figure.donePercent()),
              ""));
    }
    return sums;
  }

  private String worked(String rate, String how, String one, String other) {
    return wording.get("report.sources.worked", wording.get(rate), wording.get(how, one, other));
  }

  private static List<String> row(String what, String now, String base) {
    return List.of("", what, now, "", "", base, "", "");
  }

  private void groups(Markup out) {
    Optional<FigureSource> revenue = find(REVENUE);
    if (revenue.isPresent()) {
      Map<Long, Integer> numbers = new SourceRows(revenue.get(), files, wording).numbers();
      new GroupSources(content, wording, numbers).write(out);
    }
  }

  private void absent(Markup out, String key, Chapter chapter, List<Line> lines) {
    if (lines.isEmpty() || !content.template().prints(chapter)) {
      return;
    }
    List<List<String>> rows =
        lines.stream()
            .limit(Math.max(0, most - listed))
            .map(line ->
                List.of(
                    wording.firm(line.firm()),
                    Wording.wan(line.amount()),
                    files.place(line, ""),
                    words.raw(line)))
            .toList();
    listed += rows.size();
    new PrintedTable(
            wording.get(key),
            List.of(
                columns.of("firm", 90, Kind.TEXT),
                columns.of("revenue", "money", 30, Kind.NUMBER),
                columns.of("source.place", 80, Kind.TEXT),
                columns.of("source.raw", 25, Kind.TEXT)),
            TableRoom.SIDE_DENSE)
        .write(out, rows, List.of());
    more(out, lines.size() - rows.size());
  }

  private void more(Markup out, int rest) {
    if (rest > 0) {
      out.element("p", "note", wording.get("report.sources.more", rest));
    }
  }
}
