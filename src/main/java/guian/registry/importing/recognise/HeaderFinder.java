package guian.registry.importing.recognise;

import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Plain;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.model.CreditCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a sheet's header: one to three, below whatever stands above the table. */
final class HeaderFinder {
  private static final int SEARCHED = 60;
  private static final int MOST_ROWS = 3;
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?[甲乙丙丁戊己庚辛壬癸]\\)?|\\(?\\d{1,2}\\)?|\\(\\d{3,4}\\)|[a-z]");

  private static final Pattern YEAR = Pattern.compile("(19[89]|20[0-4])\\d(0[1-9]|1[0-2])?(\\.0)?");

  /**
   * The rows of a header.
   *
   * @param bottom the last row of headings
   * @param last the last row, where the columns may be numbered (甲 乙 1 2)
   */
  record Header(int top, int bottom, int last) {}

  private static final Subject PERHAPS_NAME = new Subject(Subject.Kind.PERHAPS, "name");

  private final HeadingReader headings;
  private final Sheet sheet;
  private final Map<Integer, Row> rows = new HashMap<>();

  HeaderFinder(HeadingReader headings, Sheet sheet) {
    this.headings = headings;
    this.sheet = sheet;
    sheet.rows().stream().limit(SEARCHED).forEach(row -> rows.put(row.number(), row));
  }

  Optional<Header> find() {
    for (Row row : sheet.rows().stream().limit(SEARCHED).toList()) {
      Integer identity = identity(row);
      if (identity != null && !isCaptionOfName(row.number(), identity)) {
        return Optional.of(extend(row.number(), identity));
      }
    }
    return Optional.empty();
  }

  // 基本信息 over 企业名称 only heads a group: what tells firms is below it.
  private boolean isCaptionOfName(int row, int identity) {
    Row next = rows.get(row + 1);
    boolean wide = sheet.merges().stream().anyMatch(m -> m.isWide() && m.contains(row, identity));
    Cell below = next == null ? null : next.cell(identity);
    return wide
        && next != null
        && below != null
        && headings.read(List.of(HeaderGrid.text(below))).subject().identifies()
        && identity(next) != null;
  }

  /** The first row of the header that a row of headings belongs to. */
  int top(Row row) {
    Integer identity = identity(row);
    return identity == null ? row.number() : extend(row.number(), identity).top();
  }

  /** Whether a row is one of headings of a table of firms. */
  boolean isHeader(Row row) {
    return identity(row) != null;
  }

  /** The column that tells firms, when the row is one of headings; else null. */
  private @Nullable Integer identity(Row row) {
    // To read a heading costs more: a file of text has a row of words for each of its firms.
    if (row.cells().stream().anyMatch(cell -> !isWord(cell) || isValue(cell.raw()))) {
      return null;
    }
    int known = 0;
    Integer identity = null;
    List<Integer> unknown = new ArrayList<>();
    for (Cell cell : row.cells()) {
      Heading heading = headings.read(List.of(HeaderGrid.text(cell)));
      known += heading.isKnown() ? 1 : 0;
      boolean perhaps = heading.subject().equals(PERHAPS_NAME) && hasFirms(row, cell.column());
      if (identity == null && (heading.subject().identifies() || perhaps)) {
        identity = cell.column();
      }
      if (heading.subject().equals(Subject.NOT_KNOWN)) {
        unknown.add(cell.column());
      }
    }
    if (identity == null && known >= 2) {
      identity =
          unknown.stream().filter(c -> hasFirmsBelow(row.number(), c)).findFirst().orElse(null);
    }
    boolean enough = known >= 2 || row.cells().size() == 1;
    boolean named = identity != null && (enough || tellsFirms(row, identity));
    return named && hasContentBelow(row) ? identity : null;
  }

  // A year, or a date that stands for its month, may head a column as a number.
  private static boolean isWord(Cell cell) {
    return cell instanceof Cell.Text || cell instanceof Cell.Date || isYear(cell);
  }

  private static boolean isYear(Cell cell) {
    return YEAR.matcher(cell.raw().strip()).matches();
  }

  // A heading such as name tells firms where names or codes of firms stand below it.
  private boolean hasFirms(Row header, int column) {
    Evidence evidence = new Evidence(sheet.rows(), header.number());
    return hasFirmsBelow(header.number(), column)
        || evidence.bearsOut("name", column)
        || evidence.hasCodes();
  }

  private boolean tellsFirms(Row header, int column) {
    return hasFirmsBelow(header.number(), column)
        || new Evidence(sheet.rows(), header.number()).bearsOut("credit_code", column);
  }

  // One known heading among others will do where names of firms stand below it.
  private boolean hasFirmsBelow(int header, int column) {
    List<Cell> below =
        rows.values().stream()
            .filter(row -> row.number() > header)
            .flatMap(row -> Optional.ofNullable(row.cell(column)).stream())
            .filter(cell -> new Label(cell.raw()).certain().isEmpty())
            .toList();
    long firms = below.stream().filter(c -> FirmWord.is(c.raw())).count();
    return firms > 0 && 2 * firms >= below.size();
  }

  // A line such as 企业名称：某某公司 is a form's, not a table's.
  private static boolean isValue(String raw) {
    return FirmWord.is(raw) || CreditCode.isValid(CreditCode.normalise(raw));
  }

  private boolean hasContentBelow(Row row) {
    return row.cells().size() > 1 || rows.containsKey(row.number() + 1);
  }

  private Header extend(int row, int identity) {
    int bottom = row;
    while ((bottom - row < MOST_ROWS - 1 || isUnits(rows.get(bottom + 1)))
        && continues(row, bottom + 1, identity)) {
      bottom++;
    }
    int top = row;
    while (bottom - top < MOST_ROWS - 1 && isCaptions(top - 1, identity)) {
      top--;
    }
    return new Header(top, bottom, isColumnNumbers(rows.get(bottom + 1)) ? bottom + 1 : bottom);
  }

  private boolean continues(int first, int next, int identity) {
    boolean merged =
        sheet.merges().stream()
            .anyMatch(m -> m.contains(next, identity) && m.firstRow() <= first && m.isTall());
    Row row = rows.get(next);
    if (merged || row == null) {
      return merged;
    }
    return isUnits(row)
        || (row.cell(identity) == null && (isSubHeadings(row) || isGrouped(first, row)));
  }

  // Words that all stand below headings merged over several columns say which part each column has.
  private boolean isGrouped(int first, Row row) {
    return row.cells().stream()
        .allMatch(cell ->
            cell instanceof Cell.Text
                && sheet.merges().stream()
                    .anyMatch(m ->
                        m.isWide()
                            && m.firstRow() >= first
                            && m.contains(m.firstRow(), cell.column())
                            && m.lastRow() < row.number()));
  }

  // One heading that is not known among others that are does not make it a row of data.
  private boolean isSubHeadings(Row row) {
    long words = row.cells().stream().filter(this::isHeaderWord).count();
    return row.cells().stream().allMatch(HeaderFinder::isWord)
        && row.cells().stream().noneMatch(cell -> TableContext.isAmount(cell) && !isYear(cell))
        && words > 0;
  }

  // — | 万元 | 人 | % may stand below three rows of headings.
  private static boolean isUnits(@Nullable Row row) {
    return row != null
        && row.cells().stream().anyMatch(HeaderFinder::isUnit)
        && row.cells().stream().allMatch(cell -> isUnit(cell) || Missing.isMark(cell.raw()));
  }

  private static boolean isUnit(Cell cell) {
    return cell instanceof Cell.Text && Unit.parse(Plain.word(cell.raw())).isPresent();
  }

  /** Whether a row numbers the columns: 甲 乙 1 2. */
  static boolean isColumnNumbers(@Nullable Row row) {
    return row != null
        && row.cells().size() >= 3
        && row.cells().stream()
            .allMatch(cell -> COLUMN_NUMBER.matcher(Plain.word(cell.raw())).matches());
  }

  private boolean isHeaderWord(Cell cell) {
    String text = HeaderGrid.text(cell);
    String word = Plain.word(EnglishDates.relative(Plain.narrow(text))).replace('~', '-');
    Heading heading = headings.read(List.of(text));
    return heading.isKnown()
        || heading.subject().equals(Subject.PERIOD_ONLY)
        || Unit.parse(word).isPresent()
        || PeriodScanner.all(word).rest().replaceAll("[^\\p{L}\\p{N}]", "").isEmpty();
  }

  // A row of captions groups the columns below it. A title, even with a date beside it, does not:
  // it begins at or left of the firm's column, or spans it.
  private boolean isCaptions(int number, int identity) {
    Row row = rows.get(number);
    if (row == null || StatedUnits.isUnitLine(row) || !isPlainText(row)) {
      return false;
    }
    List<CellRange> wide =
        sheet.merges().stream().filter(m -> m.isWide() && m.firstRow() == number).toList();
    boolean beside = row.cells().getFirst().column() > identity;
    return wide.size() > 1
        || row.cells().stream()
            .anyMatch(cell ->
                headings.read(List.of(cell.raw())).subject().isIndicator()
                    && cell.column() > identity)
        || wide.stream().anyMatch(m -> m.firstColumn() > identity && isHeaderWord(row, m))
        || (beside && row.cells().stream().allMatch(this::isHeaderWord))
        || (row.cell(identity) == null && hasWordOverColumns(row));
  }

  // 主要经济指标 over each of its columns, where nothing is merged.
  private static boolean hasWordOverColumns(Row row) {
    List<String> words = row.cells().stream().map(Cell::raw).toList();
    return IntStream.range(1, words.size()).anyMatch(i -> words.get(i).equals(words.get(i - 1)));
  }

  private boolean isHeaderWord(Row row, CellRange merge) {
    Cell cell = row.cell(merge.firstColumn());
    return cell != null && isHeaderWord(cell);
  }

  private static boolean isPlainText(Row row) {
    return row.cells().stream()
        .allMatch(c -> c instanceof Cell.Text && !Plain.word(c.raw()).contains(":"));
  }
}
