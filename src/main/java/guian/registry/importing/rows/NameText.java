package guian.registry.importing.rows;

import guian.registry.importing.value.Footnote;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.model.CreditCode;
import guian.registry.model.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads names of firms. */
final class NameText {
  private static final Set<String> NO_NAMES = Set.of("未匹配到相关企业", "未匹配", "查无此企业");

  private static final Pattern BROKEN =
      Pattern.compile("(?<=[\\p{IsHan}（）()])[\\s\\u3000]+(?=[\\p{IsHan}（）()])");
  // 3、甲数据有限公司: the number of the line, not of the name.
  private static final Pattern LINE_NUMBER =
      Pattern.compile(
          "^(?:\\d{1,3}(?:\\s*[、．.]\\s*|\\s+)|[(（]\\d{1,3}[)）]\\s*|[①-⑳⑴-⒇]\\s*)"
              + "(?=\\p{IsHan}.*(公司|集团|合伙\\)?|厂|中心|合作社|院|所|行|店)$)");
  private static final Pattern MARK = Pattern.compile("^[*＊★☆●■▲△※]+\\s*(?=\\p{IsHan})");
  private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

  // 甲数据有限公司 Jia Data Co., Ltd.
  private static final Pattern BOTH =
      Pattern.compile(
          "(?i)(?<zh>\\p{IsHan}[\\p{IsHan}（）()]*(?:公司|集团|合伙企业))[\\s\\u3000]*[(（]?\\s*(?<en>[a-z][a-z0-9"
              + " .,&'’()-]*\\b(?:ltd|limited|inc|corp|co|llc|company)\\b\\.?)\\s*[)）]?");

  // 甲电子有限公司 Morning Star Electronics: a registered Chinese name has no Latin words behind it.
  // A letter or an abbreviation may tell one site from another, and stays.
  private static final String WORDS =
      "(?<en>[A-Za-z][A-Za-z&'’.-]{2,}(?:[\\s,]+[A-Za-z0-9&'’.()-]+)*)";
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<zh>\\p{IsHan}[\\p{IsHan}（）()]*(?:公司|集团|合伙企业))[\\s\\u3000]*[/(（]?\\s*"
              + (WORDS + "\\s*[)）]?"));
  private static final Pattern NO_NAME =
      Pattern.compile(
          "[A-Z0-9&.-]+|(?i:n/?a|nil|none|.*\\b(?:branch|office|plant|phase|site)\\b.*)");

  // 甲数据有限公司 91520900PDY0090144, in one line or two
  private static final Pattern CODED =
      Pattern.compile(
          "(?s)(?<name>.*?\\p{IsHan}[)）]?)[\\s\\u3000]*[(（【]?(?:(?:统一)?(?:社会)?信用代码)?[:：\\s]*"
              + "(?<code>[0-9A-Za-z]{18})[)）】]?\\s*");

  private static final int LONGEST_UNIT = 12;
  private static final int LONGEST_DITTO = 8;

  // The comma of Co., Ltd. stands within a name.
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)[;；，、\\r\\n\\t]+|,(?!\\s*(?:ltd|limited|inc|llc|corp|co|plc|gmbh|s\\.?a|b\\.?v)\\b)");

  private static final Pattern DITTO = Pattern.compile("同上|同前|[〃″\"＂”]{1,2}|ditto");

  private NameText() {}

  /** Whether a text says that the firm is the one above. */
  static boolean isDitto(String raw) {
    return raw.length() <= LONGEST_DITTO && DITTO.matcher(raw.strip()).matches();
  }

  /** The former name that stands in brackets behind a name; empty when there is none. */
  static Optional<String> former(Cell cell) {
    return Optional.ofNullable(remarks(cell).former())
        .flatMap(former -> read(new Cell.Text(cell.column(), former)));
  }

  /** A cell's name apart from what is written behind it. */
  static NameRemarks remarks(Cell cell) {
    return NameRemarks.mayBeIn(cell.raw())
        ? NameRemarks.of(cell.raw().strip())
        : new NameRemarks(cell.raw(), null, null, null, null);
  }

  /** The name in a cell; empty when it has none. */
  static Optional<String> read(Cell cell) {
    if (!(cell instanceof Cell.Text)) {
      return Optional.empty();
    }
    String name = tidy(FactReader.text(cell));
    boolean named =
        isHan(name) || (!NameKey.of(name).isEmpty() && !NO_LETTER.matcher(name).matches());
    boolean none =
        isDitto(name) || NO_NAMES.contains(name) || isUnit(name) || (!isHan(name) && isCode(name));
    return named && !none ? Optional.of(name) : Optional.empty();
  }

  /** The valid credit code that stands behind the name; empty when there is none. */
  static Optional<String> code(Cell cell) {
    return coded(cell.raw()).map(m -> CreditCode.normalise(m.group("code")));
  }

  private static Optional<Matcher> coded(String text) {
    Matcher m = CODED.matcher(text);
    return m.matches() && CreditCode.isValid(CreditCode.normalise(m.group("code")))
        ? Optional.of(m)
        : Optional.empty();
  }

  /** The English name that stands behind the Chinese one; empty when there is none. */
  static Optional<String> english(Cell cell) {
    if (!hasLatin(cell.raw())) {
      return Optional.empty();
    }
    Optional<Matcher> both = both(BROKEN.matcher(cell.raw()).replaceAll("").strip());
    return both.map(m -> m.group("en").replaceAll("\\s+", " "));
  }

  private static Optional<Matcher> both(String text) {
    return Stream.of(BOTH, BEHIND)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .filter(m -> !NO_NAME.matcher(m.group("en")).matches())
        .findFirst();
  }

  private static boolean hasLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  /** The names in a cell that lists several. */
  static List<String> readAll(Cell cell) {
    List<String> names = new ArrayList<>();
    for (String part : SEVERAL.split(cell.raw())) {
      read(new Cell.Text(cell.column(), part)).ifPresent(names::add);
    }
    return List.copyOf(names);
  }

  // A code in the place of the name is no name.
  private static boolean isCode(String name) {
    return CreditCode.isValid(CreditCode.normalise(name));
  }

  private static boolean isUnit(String name) {
    return name.length() <= LONGEST_UNIT && Unit.parse(name).isPresent();
  }

  // A Chinese name has no blanks; one that was broken over two lines gets none.
  private static String tidy(String name) {
    if (isWritten(name)) {
      return NameRemarks.mayBeIn(name) ? NameRemarks.of(name).name() : name;
    }
    String uncoded = coded(name).map(m -> m.group("name")).orElse(name);
    String bare = MARK.matcher(Footnote.without(uncoded)).replaceFirst("");
    String joined = BROKEN.matcher(bare).replaceAll("").strip();
    Optional<Matcher> both = both(joined);
    if (both.isPresent()) {
      return both.get().group("zh");
    }
    joined = NameRemarks.mayBeIn(joined) ? NameRemarks.of(joined).name() : joined;
    return LINE_NUMBER.matcher(joined).replaceFirst("");
  }

  // Nothing but ideographs, as most names are.
  private static boolean isHan(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isHan(name.charAt(i))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  // Nothing but ideographs and brackets: no blank, digit or letter that would have to be seen to.
  private static boolean isWritten(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isHan(name.charAt(i)) && "（）()".indexOf(name.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
