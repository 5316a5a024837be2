package guian.registry.report.counting;

import guian.registry.model.Industries;
import guian.registry.report.figures.Breakdown;
import guian.registry.store.report.ReportRows;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The group of GB/T 4754 a firm is counted in: its division, or its section where the code says no
 * more, or where the division of the 2011 edition is not the division of 2017 with that number.
 */
final class IndustryGroups {
  private static final Pattern CODE = Pattern.compile("([A-T])?(?:(\\d{2})\\d{0,2})?");

  private final Industries industries;

  IndustryGroups(Industries industries) {
    this.industries = industries;
  }

  /** A division (65), a section (R), {@code none} or {@code unknown}. */
  String key(ReportRows.Firm firm) {
    String code = firm.industryCode();
    if (code == null || code.isBlank()) {
      return Breakdown.NONE;
    }
    Matcher m = CODE.matcher(code.strip());
    if (!m.matches()) {
      return Breakdown.UNKNOWN;
    }
    String group = m.group(2) == null ? m.group(1) : division(m.group(2), firm);
    return industries.find(group).isPresent() ? group : Breakdown.UNKNOWN;
  }

  private String division(String division, ReportRows.Firm firm) {
    return Industries.EDITION.equals(firm.industryEdition()) ? division : from2011(division);
  }

  // GB/T 4754-2011: the sections are those of 2017, the divisions differ from 58 on.
  private static String from2011(String division) {
    int number = Integer.parseInt(division);
    return switch (number) {
      case 58, 59 -> "G";
      case 79, 80, 81 -> "O";
      case 82 -> "P";
      case 83, 84 -> "Q";
      case 85, 86, 87, 88, 89 -> "R";
      case 90, 91, 92, 93, 94, 95 -> "S";
      case 96 -> "T";
      case 97, 98, 99 -> "";
      default -> division;
    };
  }
}
