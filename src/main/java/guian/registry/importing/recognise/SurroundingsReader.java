package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands around a table: its units, and the words of titles and names about its period.
 */
final class SurroundingsReader {
  private static final Pattern CLERICAL =
      Pattern.compile("(填报|填表|制表|报送|上报|打印|导出|更新|查询|编制|审核)(日期|时间|人|单位)?[:;]?");

  // 201706
  private static final Pattern PACKED =
      Pattern.compile("(?<![\\d.])((?:19|20)\\d{2})(0[1-9]|1[0-2])(?![\\d.])");
  // 统一社会信用代码：91520900PDY0090144　2017年1-6月
  private static final Pattern BEHIND_CODE =
      Pattern.compile("(?<=[0-9A-Za-z]{8})[\\s\\u3000]+(?=(?:19|20)\\d{2}年)");
  // 表1 2月, 附件3 2018年: the number of a table is no part of the one behind it.
  private static final Pattern NUMBERED =
      Pattern.compile("(?<=[表件册卷图页号]\\s{0,2}\\d{1,2})[\\s\\u3000]+(?=\\d)");
  // What the title's own period is compared with.
  private static final Pattern COMPARED = Pattern.compile("(?:19|20)\\d{2}年?同期");

  // H1 below a title that says 年度 may be the half or the number of a form.
  private static final Pattern SHORT_PART = Pattern.compile("[hq][1-4]|[1-4][hq]");
  private static final Pattern OF_YEAR = Pattern.compile("(?:19|20)\\d{2}年?度");

  private final StatedUnits units = new StatedUnits();
  private PeriodWords period = PeriodWords.NONE;
  private boolean wholeYear;

  /**
   * Reads what stands around a table.
   *
   * @param below lines below the header that say the unit or the period of all of it, which count
   *     where nothing above does
   */
  Surroundings read(List<Row> above, List<Row> below, String sheetName, String fileName) {
    above.forEach(this::readRow);
    if (units.isEmpty()) {
      below.stream().filter(StatedUnits::saysUnit).forEach(this::readRow);
    }
    units.addOthers(below);
    if (period.isEmpty()) {
      readPeriod(below);
    }
    if (units.isEmpty()) {
      units.readName(sheetName);
    }
    if (units.isEmpty()) {
      units.readName(fileName);
    }
    noteOtherSpan(sheetName);
    addPeriod(sheetName);
    addPeriod(fileName.replaceFirst("\\.[^.]*$", ""));
    return new Surroundings(period, units.stated());
  }

  private void readRow(Row row) {
    units.read(row);
    for (Cell whole : row.cells()) {
      Cell cell = Reporter.without(whole);
      String text = StatedUnits.word(cell);
      if (!CLERICAL.matcher(text).find()) {
        noteOtherTitle(text);
        addPeriod(cell.raw());
        wholeYear |= OF_YEAR.matcher(text).find();
      }
    }
  }

  // Lines that name several periods part the table; they do not date all of it.
  private void readPeriod(List<Row> below) {
    List<String> said =
        below.stream()
            .filter(row -> !StatedUnits.isUnitLine(row))
            .map(LabelLines::said)
            .distinct()
            .toList();
    if (said.size() == 1) {
      addPeriod(said.getFirst());
    }
  }

  // Of two tables whose first header was not understood the second one's title stands below the
  // first one's.
  private void noteOtherTitle(String text) {
    PeriodWords said = PeriodScanner.calendar(text).words();
    if (Stacked.isTitle(text)
        && said.isSettled()
        && period.isSettled()
        && (isOther(said.year()) || endsOtherwise(said.span()))) {
      period = period.contradicted();
    }
  }

  private boolean endsOtherwise(@Nullable Span other) {
    Span own = period.span();
    return own != null
        && other != null
        && own.isConcrete()
        && other.isConcrete()
        && own.lastMonth() != other.lastMonth();
  }

  // A title that says January to June on a sheet named January to March leaves open which is right.
  private void noteOtherSpan(String sheetName) {
    String words = Plain.word(parted(sheetName)).replace('~', '-');
    PeriodWords named = PeriodScanner.all(words).words();
    boolean ofYear =
        period.span() == null && wholeYear && SHORT_PART.matcher(Plain.word(sheetName)).matches();
    if (endsOtherwise(named.span()) || ofYear || (period.year() != null && isOther(named.year()))) {
      period = period.contradicted();
    }
  }

  private boolean isOther(@Nullable Integer year) {
    return year != null && !year.equals(period.year());
  }

  private void addPeriod(String text) {
    String words = Plain.word(EnglishDates.replaced(parted(text))).replace('~', '-');
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

  private static String parted(String text) {
    String parted = BEHIND_CODE.matcher(Plain.narrow(text)).replaceAll(";");
    return NUMBERED.matcher(parted).replaceAll(";");
  }
}
