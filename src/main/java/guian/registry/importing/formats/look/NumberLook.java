package guian.registry.importing.formats.look;

import guian.registry.importing.workbook.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from a number format whether a number is shown scaled, or with a unit behind it (ECMA-376
 * part 1, 18.8.31): a comma after the last digit shows thousands, a literal point among the digits
 * moves the point, {@code "万"} and {@code ¥} stand as they are.
 */
final class NumberLook {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?<quoted>[^\"]*)\"?|[\\\\!](?<escaped>.)|_.|\\*.|\\[(?<bracket>[^\\]]*)\\]|(?<plain>.)");
  private static final Pattern GENERAL = Pattern.compile("(?i)General|G/通用格式");
  private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)");
  private static final String DIGIT = "\u0001";
  private static final String COMMA = "\u0002";
  private static final String POINT = "\u0003";

  private NumberLook() {}

  /** How a format shows a number; empty when as it is. */
  static Optional<Cell.Look> of(String format, BigDecimal number) {
    String shape = shape(GENERAL.matcher(section(format, number)).replaceAll("0"));
    int last = shape.lastIndexOf(DIGIT);
    if (last < 0) {
      return Optional.empty();
    }
    int exponent = 3 * thousands(shape) + movedDigits(shape.substring(0, last + 1));
    String suffix = shape.replaceAll("[" + DIGIT + COMMA + POINT + "]", "").strip();
    return exponent == 0 && suffix.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cell.Look(format, exponent, exponent == 0 ? suffix : after(shape)));
  }

  private static String after(String shape) {
    return shape
        .substring(shape.lastIndexOf(DIGIT) + 1)
        .replaceAll("[" + COMMA + POINT + "]", "")
        .strip();
  }

  // Commas right of the last digit before the point, or before whatever follows the number.
  private static int thousands(String shape) {
    Matcher m =
        Pattern.compile(DIGIT + "(" + COMMA + "+)(?!" + "[" + DIGIT + COMMA + "])").matcher(shape);
    int count = 0;
    while (m.find()) {
      count += m.group(1).length();
    }
    return count;
  }

  // 0!.0 shows the last digit of the whole number behind a point that is only drawn.
  private static int movedDigits(String shape) {
    int drawn = shape.indexOf(".");
    return drawn < 0 || shape.contains(POINT)
        ? 0
        : (int) shape.substring(drawn).chars().filter(c -> c == DIGIT.charAt(0)).count();
  }

  // Literals as they are; digits, commas and points of the number as marks.
  private static String shape(String section) {
    StringBuilder shape = new StringBuilder();
    Matcher m = TOKEN.matcher(section);
    while (m.find()) {
      if (m.group("quoted") != null) {
        shape.append(m.group("quoted"));
      } else if (m.group("escaped") != null) {
        shape.append(m.group("escaped"));
      } else if (m.group("bracket") != null) {
        shape.append(currency(m.group("bracket")));
      } else if (m.group("plain") != null) {
        shape.append(mark(m.group("plain")));
      }
    }
    return shape.toString().replaceAll("[-+()/ :]", "");
  }

  private static String currency(String bracket) {
    return bracket.startsWith("$") ? bracket.substring(1).replaceFirst("-.*", "") : "";
  }

  private static String mark(String plain) {
    return switch (plain) {
      case "0", "#", "?" -> DIGIT;
      case "," -> COMMA;
      case "." -> POINT;
      default -> plain;
    };
  }

  /** The section that shows the number: by its condition, else by the number's sign. */
  private static String section(String format, BigDecimal number) {
    List<String> sections = sections(format);
    boolean conditional = sections.stream().anyMatch(s -> CONDITION.matcher(brackets(s)).find());
    if (conditional) {
      return sections.stream().filter(s -> holds(s, number)).findFirst().orElse(sections.getLast());
    }
    int sign = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
    return sign < Math.min(sections.size(), 3) ? sections.get(sign) : sections.getFirst();
  }

  private static boolean holds(String section, BigDecimal number) {
    Matcher m = CONDITION.matcher(brackets(section));
    if (!m.find()) {
      return true;
    }
    int compared = number.compareTo(new BigDecimal(m.group(2)));
    return switch (m.group(1)) {
      case "<" -> compared < 0;
      case "<=" -> compared <= 0;
      case ">" -> compared > 0;
      case ">=" -> compared >= 0;
      case "=" -> compared == 0;
      default -> compared != 0;
    };
  }

  private static String brackets(String section) {
    StringBuilder found = new StringBuilder();
    Matcher m = TOKEN.matcher(section);
    while (m.find()) {
      if (m.group("bracket") != null) {
        found.append(m.group("bracket")).append(' ');
      }
    }
    return found.toString();
  }

  private static List<String> sections(String format) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    Matcher m = TOKEN.matcher(format);
    while (m.find()) {
      if (";".equals(m.group("plain"))) {
        sections.add(section.toString());
        section.setLength(0);
      } else {
        section.append(m.group());
      }
    }
    sections.add(section.toString());
    return sections;
  }
}
