package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The return of one firm: its name and code stand above a table whose rows are indicators. Read as
 * a table in which each row names the firm.
 */
final class FirmForm {
  private static final Subject NAME = new Subject(Subject.Kind.FIELD, "name");
  private static final int SEARCHED = 60;
  // 统一社会信用代码：…　　2017年1-6月 says two things in one cell.
  private static final Pattern WIDE_GAP = Pattern.compile("[\\s\\u3000]{2,}|\\u3000");
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?[甲乙丙丁戊己庚辛壬癸]\\)?|\\(?\\d{1,4}\\)?");

  // 甲数据有限公司2017年主要经济指标
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<name>.{2,}?(?:有限公司|有限责任公司|股份公司|合伙企业))[\\s\\u3000（(]*"
              + "(?=(?:19|20)\\d{2}|历年|近|各年|年度|季度|主要|经济|经营|财务|生产|指标|统计|情况|月报|季报|年报|报表).*");

  private final HeadingReader headings;
  private final Sheet sheet;

  FirmForm(HeadingReader headings, Sheet sheet) {
    this.headings = headings;
    this.sheet = sheet;
  }

  /** The sheet with the firm in each row, and its header; empty when it is no such return. */
  Optional<SideTables.Part> find() {
    return find(row -> SideTables.isSide(row.cells().getFirst().raw()));
  }

  /** The same of a table whose rows are years or months (年份); empty when it is none. */
  Optional<SideTables.Part> dated() {
    return find(row ->
        RowPeriods.isNamedBy(subject(row.cells().getFirst()))
            && row.cells().stream().anyMatch(cell -> subject(cell).isIndicator()));
  }

  private Subject subject(Cell cell) {
    return headings.read(List.of(cell.raw())).subject();
  }

  private Optional<SideTables.Part> find(Predicate<Row> isHeader) {
    Map<Subject, String> firm = new LinkedHashMap<>();
    for (Row row : sheet.rows().stream().limit(SEARCHED).toList()) {
      if (row.cells().size() > 1 && isHeader.test(row)) {
        return firm.keySet().stream().anyMatch(Subject::identifies)
            ? Optional.of(part(header(row), firm))
            : Optional.empty();
      }
      note(row, firm);
    }
    return Optional.empty();
  }

  // 单位详细名称：某某公司 in one cell, or in two beside each other.
  private void note(Row row, Map<Subject, String> firm) {
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      String next = i + 1 < cells.size() ? cells.get(i + 1).raw() : "";
      for (String said : WIDE_GAP.split(cells.get(i).raw().strip())) {
        note(said, next, firm);
      }
    }
    if (cells.size() == 1) {
      Matcher title = TITLE.matcher(cells.getFirst().raw().strip());
      if (title.matches()) {
        firm.putIfAbsent(NAME, title.group("name"));
      }
    }
  }

  private void note(String raw, String next, Map<Subject, String> firm) {
    int colon = Math.max(raw.indexOf('：'), raw.indexOf(':'));
    String label = colon < 0 ? raw : raw.substring(0, colon);
    String own = colon < 0 ? "" : raw.substring(colon + 1).strip();
    String said = own.isEmpty() ? next.strip() : own;
    Subject subject = headings.read(List.of(label)).subject();
    if (subject.identifies() && !said.isEmpty()) {
      firm.putIfAbsent(subject, said);
    }
  }

  private HeaderFinder.Header header(Row row) {
    int column = row.cells().getFirst().column();
    int bottom =
        sheet.merges().stream()
            .filter(merge -> merge.contains(row.number(), column))
            .mapToInt(CellRange::lastRow)
            .findFirst()
            .orElse(row.number());
    boolean numbered =
        sheet.rows().stream()
            .filter(next -> next.number() == bottom + 1)
            .anyMatch(next ->
                next.cells().stream()
                    .allMatch(c -> COLUMN_NUMBER.matcher(Plain.word(c.raw())).matches()));
    return new HeaderFinder.Header(row.number(), bottom, numbered ? bottom + 1 : bottom);
  }

  private SideTables.Part part(HeaderFinder.Header header, Map<Subject, String> firm) {
    int last =
        sheet.rows().stream().mapToInt(row -> row.cells().getLast().column()).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (Row row : sheet.rows()) {
      if (row.number() == header.top()) {
        rows.add(with(row, last, List.of("企业名称", "统一社会信用代码"), firm));
      } else if (row.number() > header.last() && isData(row)) {
        rows.add(with(row, last, List.of(), firm));
      } else {
        rows.add(row);
      }
    }
    return new SideTables.Part(
        new Sheet(
            sheet.name(), sheet.hidden(), List.copyOf(rows), sheet.merges(), sheet.hiddenColumns()),
        header);
  }

  private static boolean isData(Row row) {
    return row.cells().size() > 1 && !SideTables.isOther(row.cells().getFirst().raw());
  }

  private static Row with(Row row, int last, List<String> heads, Map<Subject, String> firm) {
    List<Cell> cells = new ArrayList<>(row.cells());
    int column = last;
    for (String field : List.of("name", "credit_code")) {
      column++;
      String said = firm.get(new Subject(Subject.Kind.FIELD, field));
      String text = heads.isEmpty() ? said : heads.get(column - last - 1);
      if (said != null && text != null) {
        cells.add(new Cell.Text(column, text));
      }
    }
    return new Row(row.number(), row.hidden(), List.copyOf(cells), row.fields());
  }
}
