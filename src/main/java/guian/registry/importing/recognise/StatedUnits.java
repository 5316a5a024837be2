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

/** Collects the units that are stated around a table: in unit lines, titles, notes and names. */
final class StatedUnits {
  // 填报单位 and 主管单位 are offices, not units.
  private static final Pattern UNIT_WORD =
      Pattern.compile(
          "(?<![\\p{IsHan}])[(\\[]?(?:(?:计量|金额|货币|数据)?单位|金额)[:;]+(?<units>[^:()\\[\\]]+)");
  // 注：本表金额单位为万元; 表内金额均以千元计
  private static final Pattern NOTE_UNIT =
      Pattern.compile(
          "(?:^(?:附?注|备注|说明)[^。;]{0,12}?(?:单位|金额):|(?:单位|金额|数据|数值|指标)[^,。;、:]{0,4}?(?:为|是|以))"
              + "(?:人民币)?(?<units>[十百千万亿]*(?:元|美元)|[万亿])"
              + "(?:计|为单位|填列|$|[,。;、)])");
  private static final Pattern NOTE = Pattern.compile("附?注|备注|说明");
  private static final Pattern EXCEPTION = Pattern.compile("[十百千万亿]*(?:美元|欧元|港元|港币|日元|英镑|元)");
  private static final Pattern ONE_EXCEPTION =
      Pattern.compile(
          ".+(?:单位|[:为是以])(?<units>[十百千万亿]*(?:美元|欧元|港元|港币|日元|英镑|元)|[十百千]?[万亿])(?:计|为单位)?");
  private static final Pattern PARTLY = Pattern.compile("部分|个别|其中|第\\d|除(?!(?:另有|特别)?(?:注明|说明))");
  private static final Pattern UNIT_PREFIX = Pattern.compile("^(?:(?:计量|金额|货币|数据)?单位|金额):");
  private static final Pattern UNIT_LABEL = Pattern.compile("(?:计量|金额|货币|数据)?单位[:;]?");
  private static final Pattern SPACED_UNIT =
      Pattern.compile("(?:计\\s*量\\s*|金\\s*额\\s*|货\\s*币\\s*)?单\\s+位");
  private static final Pattern SPACED_MAGNITUDE = Pattern.compile("(?<=[百千万亿])\\s+(?=[万亿]?\\s*元)");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[](?:(?:(?:计量|金额|货币|数据)?单位|金额|units?|in)[:;]+)?(?<units>[^()\\[\\]]+)[)\\]]");
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
  private final List<Surroundings.Stated> lines = new ArrayList<>();
  private final List<Surroundings.Stated> titles = new ArrayList<>();

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
  static String word(Cell cell) {
    Matcher spaced = SPACED_UNIT.matcher(Plain.narrow(cell.raw()));
    String joined =
        spaced.find()
            ? SPACED_MAGNITUDE
                .matcher(spaced.replaceAll(m -> m.group().replaceAll("\\s", "")))
                .replaceAll("")
            : Plain.narrow(cell.raw());
    return Plain.word(joined.replaceAll("\\s+", ";")).replace('~', '-');
  }

  /** Whether any unit was read yet. */
  boolean isEmpty() {
    return lines.isEmpty() && titles.isEmpty();
  }

  /** The units of the unit lines, or, where there are none, of the titles. */
  List<Surroundings.Stated> stated() {
    return List.copyOf(lines.isEmpty() ? titles : lines);
  }

  /** Reads a row. */
  void read(Row row) {
    row.cells().forEach(cell -> readCell(row, cell));
    List<Cell> cells = row.cells();
    for (int i = 1; i < cells.size(); i++) {
      if (UNIT_LABEL.matcher(word(cells.get(i - 1))).matches()) {
        line(row, cells.get(i), word(cells.get(i)));
      }
    }
  }

  /** Reads the brackets in the name of a sheet or a file. */
  void readName(String name) {
    bracketedUnits(word(new Cell.Text(1, name)));
  }

  /**
   * Adds what notes below a table state besides: after 注：税收总额单位为元 below a table in 万元 it is asked
   * which column is in which unit.
   */
  void addOthers(List<Row> below) {
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
  }

  private void bracketedUnits(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    while (bracketed.find()) {
      String said = bracketed.group("units");
      // RMB '000 and RMB 10,000 are one unit, with a blank or a comma in it.
      Optional<Unit> whole = Unit.parse(said.replace(";", ""));
      Consumer<Unit> add = unit -> titles.add(new Surroundings.Stated(unit, "title", false));
      whole.ifPresentOrElse(add, () -> addUnits(said, add));
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
}
