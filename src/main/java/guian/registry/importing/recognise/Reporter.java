package guian.registry.importing.recognise;

import guian.registry.importing.workbook.Cell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who reports, in a line such as 填报单位：经济发展局　2018年1-2月　单位：万元: what else the line says is of the
 * table.
 */
final class Reporter {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:填报|填表|制表|报送|上报|编制)单位(?:[(（][^)）]*[)）])?[:：]"
              + "(?:[\\s\\u3000]*(?![\\s\\u3000\\d])[^\\s\\u3000]+)?");

  private Reporter() {}

  /** A text without who reports. */
  static String without(String text) {
    return NAMED.matcher(text).replaceAll("　");
  }

  /** A cell without who reports. */
  static Cell without(Cell cell) {
    Matcher reporter = NAMED.matcher(cell.raw());
    return reporter.find() ? new Cell.Text(cell.column(), without(cell.raw())) : cell;
  }
}
