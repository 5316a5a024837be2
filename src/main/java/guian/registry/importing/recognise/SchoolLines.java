package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Row;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines among the rows of a list of posts that name the university of the rows below them, where no
 * column does.
 */
public final class SchoolLines {
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十\\d]{1,3}[)]|\\d{1,2}[、.])?"
              + "(?<name>\\p{IsHan}{2,}(?:大学|学院|专科学校|职业学校|技工学校))[:;]?");

  private SchoolLines() {}

  /** Whether such lines may stand among the rows below some columns. */
  static boolean mayBeAmong(Columns columns) {
    return columns.read(Subject.Kind.PLACEMENT, "posts").isPresent()
        && columns.read(Subject.Kind.PLACEMENT, "university").isEmpty();
  }

  /** Whether a plain word is the name of a university. */
  static boolean isSchool(String word) {
    return SCHOOL.matcher(word).matches();
  }

  /** The universities that lines of a table name, by the lines' numbers. */
  public static NavigableMap<Integer, String> of(Recognised table) {
    NavigableMap<Integer, String> schools = new TreeMap<>();
    if (!mayBeAmong(table.columns())) {
      return schools;
    }
    for (Row row : table.sheet().rows()) {
      boolean section =
          row.number() >= table.firstRow()
              && row.number() <= table.kinds().size()
              && table.kinds().get(row.number() - 1) == RowKind.SECTION;
      Matcher m = SCHOOL.matcher(Plain.word(section ? LabelLines.said(row) : ""));
      if (m.matches()) {
        schools.put(row.number(), m.group("name"));
      }
    }
    return schools;
  }
}
