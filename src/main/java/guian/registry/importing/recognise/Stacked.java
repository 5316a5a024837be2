package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts a sheet on which one table stands below another, each with a header of its own. */
final class Stacked {
  private static final int LONGEST_HEADING = 40;
  private static final Pattern TITLE =
      Pattern.compile("(?:附?表|table).+|.+(?:表|情况|统计|明细|汇总|一览|台账|指标|figures)(?:[(].*[)])?");
  private static final Pattern UNIT =
      Pattern.compile("(?:金额|计量|货币)?单位[:：][\\s\\u3000]*[^\\s\\u3000]+");
  // Captions stand no further above.
  private static final int NEAR = 30;

  private final HeadingReader headings;
  private final HeaderFinder headers;
  private final Sheet sheet;

  Stacked(HeadingReader headings, Sheet sheet) {
    this.headings = headings;
    this.headers = new HeaderFinder(headings, sheet);
    this.sheet = sheet;
  }

  /** The tables from the top; one where the header is never followed by another one. */
  List<Sheet> parts(HeaderFinder.Header first) {
    List<Row> rows = sheet.rows();
    List<Sheet> parts = new ArrayList<>();
    Set<String> known = texts(rows, first);
    Set<String> titles = texts(above(rows, first));
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.number() > first.last() && isHeader(row)) {
        int cut = beginning(rows, top(rows, i, from), from);
        boolean other = !isKnown(row, known) || isDatedAnew(rows.subList(cut, i), titles);
        if (other && cut > from) {
          parts.add(part(rows.subList(from, cut)));
          from = cut;
        }
        known.addAll(texts(List.of(row)));
      }
    }
    parts.add(from == 0 ? sheet : part(rows.subList(from, rows.size())));
    return parts;
  }

  // Captions above a header are a part of it.
  private int top(List<Row> rows, int header, int from) {
    Sheet near =
        part(rows.subList(Math.max(from, header - NEAR), Math.min(rows.size(), header + NEAR)));
    int first = new HeaderFinder(headings, near).top(rows.get(header));
    int at = header;
    while (at > from && rows.get(at - 1).number() >= first) {
      at--;
    }
    return at;
  }

  private Sheet part(List<Row> rows) {
    return new Sheet(sheet.name(), sheet.hidden(), rows, sheet.merges(), sheet.hiddenColumns());
  }

  private static List<Row> above(List<Row> rows, HeaderFinder.Header header) {
    return rows.stream().takeWhile(row -> row.number() < header.top()).toList();
  }

  private static Set<String> texts(List<Row> rows, HeaderFinder.Header header) {
    return texts(
        rows.stream()
            .takeWhile(row -> row.number() <= header.last())
            .filter(row -> row.number() >= header.top())
            .toList());
  }

  private static Set<String> texts(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> Plain.word(cell.raw()))
        .collect(Collectors.toSet());
  }

  private boolean isHeader(Row row) {
    List<Cell> cells = row.cells();
    boolean shaped =
        cells.size() > 1
            && cells.stream().allMatch(cell -> cell instanceof Cell.Text)
            && cells.stream().limit(2).allMatch(c -> c.raw().length() <= LONGEST_HEADING);
    return shaped && headers.isHeader(row);
  }

  // The same header again only repeats itself for the next page.
  private static boolean isKnown(Row row, Set<String> known) {
    return row.cells().stream().allMatch(cell -> known.contains(Plain.word(cell.raw())));
  }

  // But below a title of its own that names a period it is another table's. 2020年新增企业 is no
  // title: it says which firms follow, not of when their figures are.
  private boolean isDatedAnew(List<Row> above, Set<String> titles) {
    return above.stream()
        .filter(this::mayDate)
        .map(row -> Plain.word(Reporter.without(LabelLines.said(row))))
        .filter(said -> !titles.contains(said))
        .anyMatch(said -> !PeriodScanner.calendar(said.replace('~', '-')).words().isEmpty());
  }

  // 填报单位：经济发展局　2018年1-2月　单位：万元 says when, and nothing that is not known.
  private boolean mayDate(Row row) {
    String said = UNIT.matcher(Reporter.without(LabelLines.said(row))).replaceAll("");
    return isLoneText(row)
        && (LabelLines.isLabel(row)
            || new LineWords(said).isHollow()
            || isTitle(headings, Plain.word(LabelLines.said(row))));
  }

  /** Whether a text is worded as the title of a table. */
  static boolean isTitle(String said) {
    return TITLE.matcher(said).matches();
  }

  // 2018年企业营业收入 is as good a title as 2018年企业经营情况.
  private static boolean isTitle(HeadingReader headings, String said) {
    String bare = new LineWords(said).said();
    return isTitle(bare) || headings.read(List.of(bare)).subject().mayBeFigure();
  }

  /**
   * What the title says about the period of a table, unclear where a line among its rows is the
   * title of another period, or names nothing but another one, and no header stands below it.
   * Several lines with nothing but a period date the rows below them instead.
   */
  static PeriodWords dated(PeriodWords period, Sheet sheet, int header, HeadingReader headings) {
    List<Row> lines =
        sheet.rows().stream().filter(row -> row.number() > header && isLoneText(row)).toList();
    List<Row> bare = lines.stream().filter(LabelLines::isBarePeriod).toList();
    boolean other =
        Stream.concat(
                lines.stream()
                    .filter(row -> !LabelLines.isLabel(row) && !new Label(said(row)).isRemark())
                    .filter(
                        row -> isTitle(headings, said(row)) || new LineWords(said(row)).isHollow()),
                bare.stream().filter(row -> bare.size() == 1))
            .anyMatch(row -> new LineWords(said(row)).isOther(period));
    return other && !period.isEmpty() ? period.contradicted() : period;
  }

  /**
   * The period of a further table: its own, with what it lacks from the sheet's. A title that names
   * the sheet's year and no part of it, below a table about a part, leaves open which is meant.
   */
  static PeriodWords further(PeriodWords own, PeriodWords sheet, List<Row> above) {
    Span part = sheet.span();
    boolean open =
        part != null
            && part.isConcrete()
            && part.kind() != Span.Kind.YEAR
            && own.span() == null
            && above.stream()
                .map(row -> Plain.word(LabelLines.said(row)))
                .map(said -> PeriodScanner.calendar(said.replace('~', '-')).words())
                .filter(said -> said.span() == null)
                .anyMatch(said -> said.year() != null && said.year().equals(sheet.year()));
    return open ? own.or(sheet).contradicted() : own.or(sheet);
  }

  private static String said(Row row) {
    return Plain.word(LabelLines.said(row)).replace('~', '-');
  }

  private static boolean isLoneText(Row row) {
    return row.cells().size() == 1 && row.cells().getFirst() instanceof Cell.Text;
  }

  // A title and a unit line above the next header belong to it.
  private static int beginning(List<Row> rows, int header, int from) {
    int at = header;
    while (at - 1 > from && isAbove(rows.get(at - 1), rows.get(at))) {
      at--;
    }
    return at;
  }

  private static boolean isAbove(Row row, Row next) {
    boolean dates = LabelLines.isPeriod(row) || LabelLines.isBarePeriod(row);
    return StatedUnits.isUnitLine(row)
        || (dates && next.number() - row.number() <= 2)
        || (isLoneText(row) && next.number() - row.number() <= 2 && !isRemark(row));
  }

  private static boolean isRemark(Row row) {
    String text = Reporter.without(row.cells().getFirst().raw());
    return text.isBlank() || new Label(text).isRemark() || new Label(text).certain().isPresent();
  }
}
