package guian.registry.importing.recognise;

import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what each row below a header is. */
final class RowClassifier {
  private static final Pattern TOTAL =
      Pattern.compile("(.{0,8}[:;])?(总计|合计|共计|总和|total|grandtotal)([(:].*)?|.{0,6}(总计|合计)");
  private static final Pattern SUBTOTAL = Pattern.compile(".{0,20}[小分]计([(:].*)?|subtotal");
  private static final Pattern ORDINAL =
      Pattern.compile("([一二三四五六七八九十]+[、.,:]|[(][一二三四五六七八九十\\d]+[)]|第[一二三四五六七八九十]+[类部组]).+");
  private static final Pattern FIRM =
      Pattern.compile(
          ".*(公司|集团|合伙|合伙企业|有限合伙\\)|厂|中心|合作社|事务所|研究院|研究所|设计院|医院|学校|学院|银行|支行|分行|信用社|办事处|工作室|商行|经营部|门市部|酒店|饭店|个体工商户|代表处|基金|店|场|站|社|部|馆|行|院|所|corp\\.?|inc\\.?|ltd\\.?|llc)([(].*[)])?");
  private static final Pattern GROUP = Pattern.compile(".*(业|类|企业|项目|园区?|片区|街道|镇|乡|区|市|组|情况)");

  private static final Pattern NUMBER_ONLY = Pattern.compile("\\d+(\\.0)?|[…\\.]+");
  private static final Pattern SERIAL = Pattern.compile("\\d+(\\.0)?[、.]?");

  private final Columns columns;
  private final int[] codes;
  private final Set<String> headerTexts;
  private final boolean schoolsHeadRows;

  /**
   * Classifies by where the columns stand.
   *
   * @param headerTexts the texts of the header and above it, to know a header that is repeated
   *     further down
   */
  RowClassifier(Columns columns, Set<String> headerTexts) {
    this.columns = columns;
    this.codes = columns.codes().stream().mapToInt(Integer::intValue).toArray();
    this.headerTexts = headerTexts;
    this.schoolsHeadRows = SchoolLines.mayBeAmong(columns);
  }

  RowKind kind(Row row) {
    List<Cell> cells = filled(row.cells());
    if (cells.isEmpty() || isNumberOnly(cells)) {
      return RowKind.BLANK;
    }
    if (isHeaderAgain(cells) || numbersColumns(row)) {
      return RowKind.HEADER;
    }
    if (isAlone(cells) && LabelLines.isLabel(row)) {
      return LabelLines.isPeriod(row)
          ? RowKind.NOTE
          : LabelLines.isBarePeriod(row) ? RowKind.SECTION : RowKind.UNIT_LINE;
    }
    return sum(row, cells).or(() -> note(cells)).or(() -> lone(cells)).orElse(RowKind.DATA);
  }

  private static List<Cell> filled(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell.raw().isBlank()) {
        return cells.stream().filter(c -> !c.raw().isBlank()).toList();
      }
    }
    return cells;
  }

  // Templates come with their rows numbered.
  private boolean isNumberOnly(List<Cell> cells) {
    return cells.stream()
        .allMatch(cell ->
            columns.isIgnored(cell.column())
                && NUMBER_ONLY.matcher(Plain.word(cell.raw())).matches());
  }

  // Below a header that was not understood whole, 甲 | 乙 | 1 | 2 are no firms either.
  private static boolean numbersColumns(Row row) {
    return HeaderFinder.isColumnNumbers(row)
        && row.cells().stream().anyMatch(cell -> Plain.word(cell.raw()).equals("甲"));
  }

  private boolean isHeaderAgain(List<Cell> cells) {
    return cells.size() > 1
        && cells.stream().allMatch(cell -> headerTexts.contains(Plain.word(cell.raw())));
  }

  // A firm's code beside it makes a word a firm's name.
  private Optional<RowKind> sum(Row row, List<Cell> cells) {
    if (isCoded(row)) {
      return Optional.empty();
    }
    Cell label = label(row);
    if (label instanceof Cell.Text && !isAlone(cells) && !isNameless(row, label)) {
      Label said = new Label(label.raw());
      Optional<RowKind> certain = said.certain();
      if (certain.isPresent()) {
        boolean numbered = isSerial(row) && !said.isRemainder();
        return certain.filter(kind -> kind != RowKind.SUBTOTAL || !numbered);
      }
      if (isNumbered(row, new Label(label.raw()))) {
        return Optional.of(RowKind.SUBTOTAL);
      }
    }
    return cells.stream()
        .limit(3)
        .filter(cell -> cell instanceof Cell.Text && cell.column() <= columns.firstFigure())
        .flatMap(cell -> sum(Plain.word(cell.raw())).stream())
        .findFirst();
  }

  private static Optional<RowKind> sum(String word) {
    if (SUBTOTAL.matcher(word).matches()) {
      return Optional.of(RowKind.SUBTOTAL);
    }
    return TOTAL.matcher(word).matches() ? Optional.of(RowKind.TOTAL) : Optional.empty();
  }

  // 一 | 软件业 | 1234
  private boolean isNumbered(Row row, Label label) {
    return label.isGroup()
        && !label.isCompany()
        && row.cells().stream()
            .anyMatch(c -> columns.isIgnored(c.column()) && Label.isGroupNumber(c.raw()));
  }

  private static boolean isAlone(List<Cell> cells) {
    return cells.size() == 1;
  }

  /** Whether a firm's code stands in the row. */
  boolean isCoded(Row row) {
    for (int column : codes) {
      if (!Missing.isMark(row.text(column))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the row has a number in the table's own count of firms. */
  boolean isSerial(Row row) {
    return row.cells().stream()
        .anyMatch(
            c -> columns.isIgnored(c.column()) && SERIAL.matcher(Plain.word(c.raw())).matches());
  }

  /** Whether a number stands in the row, beside the table's own count of firms. */
  boolean hasAmount(Row row) {
    return row.cells().stream()
        .anyMatch(cell -> columns.mayBeAmount(cell.column()) && TableContext.isAmount(cell));
  }

  /** Whether the name in a row is a group's beyond doubt, as that of a park or a trade. */
  boolean isGroup(Row row) {
    Cell name = name(row);
    return name instanceof Cell.Text
        && new Label(name.raw()).isGroup()
        && !new Label(name.raw()).isCompany();
  }

  /** Whether nothing but a name that may be a group's stands in the row. */
  boolean isLoneName(Row row) {
    List<Cell> cells = row.cells().stream().filter(cell -> !cell.raw().isBlank()).toList();
    return cells.size() == 1
        && !columns.isOnlyNames()
        && cells.getFirst().equals(name(row))
        && !FIRM.matcher(Plain.word(cells.getFirst().raw())).matches();
  }

  /** The cell in the place of the firm's name; null when it is blank. */
  @Nullable Cell name(Row row) {
    return columns.name().isPresent() ? row.cell(columns.name().getAsInt()) : null;
  }

  // Where no name stands, the first text left of the figures says what the row is.
  private @Nullable Cell label(Row row) {
    Cell name = name(row);
    if (name != null && !Missing.isMark(name.raw())) {
      return name;
    }
    return row.cells().stream()
        .filter(c -> c instanceof Cell.Text && c.column() < columns.firstFigure())
        .filter(c -> !columns.isPeriod(c.column()) && !columns.isDate(c.column()))
        .filter(c -> !columns.isIgnored(c.column()) || !Label.isGroupNumber(c.raw()))
        .findFirst()
        .orElse(null);
  }

  // Where no name stands, a day, a status or a type beside the word shows a firm's row without it.
  private boolean isNameless(Row row, Cell label) {
    return !label.equals(name(row))
        && row.cells().stream()
            .anyMatch(c ->
                c.column() != label.column()
                    && columns.isOfOneFirm(c.column())
                    && !Missing.isMark(c.raw()));
  }

  private static Optional<RowKind> note(List<Cell> cells) {
    boolean texts = cells.stream().allMatch(Cell.Text.class::isInstance);
    return texts && new Label(cells.getFirst().raw()).isRemark()
        ? Optional.of(RowKind.NOTE)
        : Optional.empty();
  }

  private Optional<RowKind> lone(List<Cell> cells) {
    if (cells.size() > 1 || !(cells.getFirst() instanceof Cell.Text)) {
      return Optional.empty();
    }
    String word = Plain.word(cells.getFirst().raw());
    if (headerTexts.contains(word)) {
      return Optional.of(RowKind.HEADER);
    }
    if (columns.isOnlyNames()) {
      return Optional.empty();
    }
    if (schoolsHeadRows && SchoolLines.isSchool(word)) {
      return Optional.of(RowKind.SECTION);
    }
    if (ORDINAL.matcher(word).matches()) {
      return Optional.of(word.length() > 40 ? RowKind.NOTE : RowKind.SECTION);
    }
    boolean inName =
        columns.name().isPresent() && cells.getFirst().column() == columns.name().getAsInt();
    if (FIRM.matcher(word).matches() && word.length() >= 4 && inName) {
      return Optional.of(RowKind.DATA);
    }
    return Optional.of(loneText(word, inName));
  }

  private static RowKind loneText(String word, boolean inName) {
    if (Missing.isMark(word)) {
      return RowKind.BLANK;
    }
    if (word.length() > 40 || word.matches(".*[。;].*")) {
      return RowKind.NOTE;
    }
    if (!inName || GROUP.matcher(word).matches()) {
      return FIRM.matcher(word).matches() && !inName && word.length() > 6
          ? RowKind.UNCLEAR
          : RowKind.SECTION;
    }
    return RowKind.DATA;
  }
}
