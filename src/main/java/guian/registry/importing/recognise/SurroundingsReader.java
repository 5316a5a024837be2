package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Amount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows above a header: the unit line, and title words about period and unit. */
final class SurroundingsReader {
  // 填报单位 and 主管单位 are offices, not units.
  private static final Pattern UNIT_WORD =
      Pattern.compile(
          "(?<![\\p{IsHan}])[(\\[]?(?:(?:计量|金额|货币|数据)?单位|金额)[:;]+(?<units>[^:()\\[\\]]+)");
  // 注：本表金额单位为万元; 表内金额均以千元计
  private static final Pattern NOTE_UNIT =
      Pattern.compile(
          "(?:单位|金额|数据|数值|指标)[^,。;、:]{0,4}?(?:为|是|以)(?:人民币)?(?<units>[十百千万亿]*(?:元|美元))"
              + "(?:计|为单位|填列|$|[,。;、)])");
  private static final Pattern NOTE = Pattern.compile("附?注|备注|说明");
  private static final Pattern EXCEPTION = Pattern.compile("[十百千万亿]*(?:美元|欧元|港元|港币|日元|英镑|元)");
  private static final Pattern ONE_EXCEPTION =
      Pattern.compile(
          ".+(?:单位|[:为是以])(?<units>[十百千万亿]*(?:美元|欧元|港元|港币|日元|英镑|元)|[十百千]?[万亿])(?:计|为单位)?");
  private static final Pattern PARTLY = Pattern.compile("部分|个别|其中|第\\d|除(?!(?:另有|特别)?(?:注明|说明))");
  private static final Pattern UNIT_PREFIX = Pattern.compile("^(?:(?:计量|金额|货币|数据)?单位|金额):");
  private static final Pattern UNIT_LABEL = Pattern.compile("(?:计量|金额|货币|数据)?单位[:;]?");
  private static final Pattern SPACED_UNIT = Pattern.compile("单\\s+位");
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[](?:(?:(?:计量|金额|货币|数据)?单位|金额)[:;]+)?(?<units>[^()\\[\\]]+)[)\\]]");
  // All figures in RMB million unless stated
  private static final Pattern ENGLISH_UNIT =
      Pattern.compile(
          "(?i).*\\b(?:figures|amounts?|values|numbers|money|all|stated|expressed)\\b.*?\\bin"
              + " (?<units>[^.;()]+?)(?<exception>,? (?:unless|except|if)\\b.*)?[.)]?");
  // Unit: RMB 10,000; RMB '000
  private static final Pattern ENGLISH_LABEL =
      Pattern.compile(
          "(?i)(?:(?:units?|currency|amounts?)(?: of"
              + " (?:account|measure(?:ment)?))?\\s*:\\s*|(?=(?:in )?(?:RMB|CNY|USD)\\b))(?:in"
              + " )?(?<units>[^.:()]+)");
  private static final Pattern ENGLISH_UNIT_LINE =
      Pattern.compile("(?i)^\\s*units?\\s*[:：]\\s*\\p{L}");
  private static final Pattern ENGLISH_LIST = Pattern.compile("(?i),\\s+|[;/]| and ");
  private static final Pattern ENGLISH_PLURAL =
      Pattern.compile("(?i)(?<=thousand|million|billion)s\\b|\\bof\\b|\\s");
  private static final Pattern CLERICAL =
      Pattern.compile("(填报|填表|制表|报送|上报|打印|导出|更新|查询|编制|审核)(日期|时间|人|单位)?[:;]?");

  // 201706
  private static final Pattern PACKED =
      Pattern.compile("(?<![\\d.])((?:19|20)\\d{2})(0[1-9]|1[0-2])(?![\\d.])");
  // What the title's own period is compared with.
  private static final Pattern COMPARED = Pattern.compile("(?:19|20)\\d{2}年?同期");

  // H1 below a title that says 年度 may be the half or the number of a form.
  private static final Pattern SHORT_PART = Pattern.compile("[hq][1-4]|[1-4][hq]");
  private static final Pattern OF_YEAR = Pattern.compile("(?:19|20)\\d{2}年?度");

  private final List<Surroundings.Stated> lines = new ArrayList<>();
  private final List<Surroundings.Stated> titles = new ArrayList<>();
  private PeriodWords period = PeriodWords.NONE;
  private boolean wholeYear;

  /** Whether a row is a unit line. */
  static boolean isUnitLine(Row row) {
    return !unitCells(row).isEmpty();
  }

  /** Whether a row states a unit, as a unit line or in a note (注：金额单位为万元). */
  static boolean saysUnit(Row row) {
    return isUnitLine(row)
        || row.cells().stream().anyMatch(cell -> NOTE_UNIT.matcher(word(cell)).find());
  }

  /** The cells of a row that state a unit. */
  static List<Cell> unitCells(Row row) {
    return row.cells().stream()
        .filter(cell ->
            UNIT_WORD.matcher(word(cell)).lookingAt()
                || ENGLISH_UNIT_LINE.matcher(cell.raw()).find())
        .toList();
  }

  // Blanks part a title from the unit after it, but not the two characters of 单　位.
  private static String word(Cell cell) {
    String joined = SPACED_UNIT.matcher(Plain.narrow(cell.raw())).replaceAll("单位");
    return Plain.word(joined.replaceAll("\\s+", ";")).replace('~', '-');
  }

  /**
   * Reads what stands around a table.
   *
   * @param below lines below the header that say the unit or the period of all of it, which count
   *     where nothing above does
   */
  Surroundings read(List<Row> above, List<Row> below, String sheetName, String fileName) {
    above.forEach(this::readRow);
    if (lines.isEmpty() && titles.isEmpty()) {
      below.stream().filter(SurroundingsReader::saysUnit).forEach(this::readRow);
    }
    addOtherUnits(below);
    if (period.isEmpty()) {
      readPeriod(below);
    }
    if (lines.isEmpty() && titles.isEmpty()) {
      bracketedUnits(word(new Cell.Text(1, sheetName)));
    }
    if (lines.isEmpty() && titles.isEmpty()) {
      bracketedUnits(word(new Cell.Text(1, fileName)));
    }
    noteOtherSpan(sheetName);
    addPeriod(sheetName);
    addPeriod(fileName.replaceFirst("\\.[^.]*$", ""));
    List<Surroundings.Stated> units = lines.isEmpty() ? titles : lines;
    return new Surroundings(period, List.copyOf(units));
  }

  private void readRow(Row row) {
    row.cells().forEach(cell -> readCell(row, cell));
    List<Cell> cells = row.cells();
    for (int i = 1; i < cells.size(); i++) {
      if (UNIT_LABEL.matcher(word(cells.get(i - 1))).matches()) {
        line(row, cells.get(i), word(cells.get(i)));
      }
    }
  }

  // 注：税收总额单位为元 below a table in 万元: which column is in which unit is asked.
  private void addOtherUnits(List<Row> below) {
    List<Surroundings.Stated> stated = lines.isEmpty() ? titles : lines;
    List<Surroundings.Stated> others =
        below.stream()
            .flatMap(row -> row.cells().stream().flatMap(cell -> noted(row, cell)))
            .filter(other -> stated.stream().noneMatch(s -> s.unit().equals(other.unit())))
            .toList();
    stated.addAll(others);
  }

  private static Stream<Surroundings.Stated> noted(Row row, Cell cell) {
    String text = word(cell);
    Matcher note = NOTE_UNIT.matcher(text);
    if (!NOTE.matcher(text).lookingAt() || !note.find()) {
      return Stream.empty();
    }
    String from = "cell " + CellName.of(row.number(), cell.column());
    return Unit.parse(note.group("units")).stream()
        .map(unit -> new Surroundings.Stated(unit, from, false));
  }

  // Lines that name several periods part the table; they do not date all of it.
  private void readPeriod(List<Row> below) {
    List<String> said =
        below.stream().filter(row -> !isUnitLine(row)).map(LabelLines::said).distinct().toList();
    if (said.size() == 1) {
      addPeriod(said.getFirst());
    }
  }

  private void readCell(Row row, Cell cell) {
    String text = word(cell);
    Matcher line = UNIT_WORD.matcher(text);
    if (line.lookingAt()) {
      line(row, cell, line.group("units"));
      // 单位：万元（外资项目为万美元）
      Matcher exception = EXCEPTION.matcher(text.substring(line.end()));
      while (exception.find()) {
        line(row, cell, exception.group());
      }
    } else if (cell instanceof Cell.Text) {
      labelled(row, cell);
      Matcher english = ENGLISH_UNIT.matcher(Plain.narrow(cell.raw()).strip());
      if (english.matches()) {
        String units = ENGLISH_PLURAL.matcher(english.group("units")).replaceAll("");
        String from = "cell " + CellName.of(row.number(), cell.column());
        boolean unlessSaid = english.group("exception") != null;
        addUnits(units, unit -> lines.add(new Surroundings.Stated(unit, from, unlessSaid)));
      }
      bracketedUnits(text);
      Matcher note = NOTE_UNIT.matcher(text);
      if (note.find() && !PARTLY.matcher(text).find()) {
        line(row, cell, note.group("units"));
      }
      line.reset(BRACKETED.matcher(text).replaceAll(";"));
      while (line.find()) {
        line(row, cell, line.group("units"));
      }
    }
    if (!CLERICAL.matcher(text).find()) {
      addPeriod(cell.raw());
      wholeYear |= OF_YEAR.matcher(text).find();
    }
  }

  private void bracketedUnits(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    while (bracketed.find()) {
      String said = bracketed.group("units");
      // RMB '000 is one unit, with a blank in it.
      Optional<Unit> whole = Unit.parse(said.replace(";", ""));
      addUnits(
          whole.isPresent() ? said.replace(";", "") : said,
          unit -> titles.add(new Surroundings.Stated(unit, "title", false)));
    }
  }

  private void labelled(Row row, Cell cell) {
    Matcher english = ENGLISH_LABEL.matcher(Plain.narrow(cell.raw()).strip());
    if (english.matches()) {
      String from = "cell " + CellName.of(row.number(), cell.column());
      Arrays.stream(ENGLISH_LIST.split(english.group("units")))
          .flatMap(said -> Unit.parse(ENGLISH_PLURAL.matcher(said).replaceAll("")).stream())
          .forEach(unit -> lines.add(new Surroundings.Stated(unit, from, false)));
    }
  }

  private void line(Row row, Cell cell, String units) {
    String from = "cell " + CellName.of(row.number(), cell.column());
    addUnits(units, unit -> lines.add(new Surroundings.Stated(unit, from, false)));
  }

  // 单位：人民币 says no scale; 单位：美金 万元 leaves open which of the two is meant.
  private static void addUnits(String units, Consumer<Unit> to) {
    List<String> words =
        Arrays.stream(units.split("[、,/;和及 ]+"))
            .map(word -> UNIT_PREFIX.matcher(word).replaceFirst(""))
            .toList();
    boolean foreign =
        words.stream()
            .flatMap(word -> Unit.currencyAlone(word).stream())
            .anyMatch(code -> !code.equals(Amount.CNY));
    boolean any = words.stream().anyMatch(word -> Unit.parse(word).isPresent());
    for (String word : words) {
      if (Unit.currencyAlone(word).isEmpty()) {
        Unit.parse(word)
            .or(() -> any ? exception(word) : Optional.empty())
            .filter(found -> !foreign || !found.code().equals(Amount.CNY))
            .ifPresent(to);
      }
    }
  }

  // 单位：万元，税收单位：元 has another unit for one indicator.
  private static Optional<Unit> exception(String word) {
    Matcher unit = ONE_EXCEPTION.matcher(word);
    return unit.matches() ? Unit.parse(unit.group("units")) : Optional.empty();
  }

  // A title that says January to June on a sheet named January to March leaves open which is right.
  private void noteOtherSpan(String sheetName) {
    PeriodWords named = PeriodScanner.all(Plain.word(sheetName).replace('~', '-')).words();
    Span own = period.span();
    Span other = named.span();
    boolean differs =
        own != null
            && other != null
            && own.isConcrete()
            && other.isConcrete()
            && own.lastMonth() != other.lastMonth();
    boolean ofYear =
        own == null && wholeYear && SHORT_PART.matcher(Plain.word(sheetName)).matches();
    if (differs || ofYear || (period.year() != null && isOther(named.year()))) {
      period = period.contradicted();
    }
  }

  private boolean isOther(@Nullable Integer year) {
    return year != null && !year.equals(period.year());
  }

  private void addPeriod(String text) {
    String words = Plain.word(EnglishDates.replaced(Plain.narrow(text))).replace('~', '-');
    String dated = PACKED.matcher(COMPARED.matcher(words).replaceAll("")).replaceAll("$1年$2月");
    PeriodWords found = PeriodScanner.all(dated).words();
    boolean alone =
        words.contains("当月")
            && !words.contains("累计")
            && found.span() != null
            && !found.span().isConcrete();
    // 本月 in a title names no month.
    boolean concrete = found.span() != null && found.span().isConcrete();
    if (found.year() != null || concrete || alone) {
      PeriodWords said = concrete ? found : alone ? found.in(null).alone() : found.in(null);
      period = period.isEmpty() ? said : period.or(said);
    }
  }
}
