package guian.registry.importing.recognise;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the words about periods out of a normalised text and leaves the rest. */
final class PeriodScanner {
  /** What stands where words were taken out. */
  static final String GAP = ";";

  private static final String NUMBER = "(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])";
  private static final String SPAN =
      ("(?:第?[1一]季?度?[-~至到]第?(?<toquarter>[二三四2-4])季度?|(?<through>(?:[1一]月?份?|(?<![万千亿百美欧港日韩])元月?份?)[-~至到](?<to>N)月份?)|(?<from>N)月?份?[-~至到](?<until>N)月份?"
           + "|(?<day>N)月(?:(?<date>\\d{1,2})日|(?<tenth>[上中下]旬)|底|末|止(?=累计))|(?<month>N|(?<![万千亿百美欧港日韩])元(?=月))月[份度]?"
           + "|前(?<firstmonths>N)个月|前(?<first>[一二两三123])个?季度?|第?(?<quarter>[一二三四1-4])季度?末?|q(?<q>[1-4])(?!\\d)"
           + "|(?:(?<half>[上下])半年(?:度|末)?|(?<mid>半年度|(?<=年|\\d)半年(?!末)|(?<=年)中期))|h(?<h>[12])(?!\\d)|(?<full>全年(?:数(?![据量额]))?))")
          .replace("N", NUMBER);
  private static final String YEAR =
      "(?:(?<year>(?:19|20)\\d{2}(?![万亿千百元吨多]|[家户](?!数)|亩(?!均)|人(?![均数员])|余(?!额))|二[〇○零][一二三四五六七八九〇○零]{2}(?=年))|(?<short>\\d{2})(?=年|[qh][1-4](?!\\d)))(?:年(?<yearend>[末底])|(?<midyear>年中(?=企业|报表|数据|统计|汇总|情况|总结|经济|主要|重点|各|工作|$))|年?度?(?:年?报(?![告表送]))?)";
  private static final String DATE =
      "(?:(?<sep>[-./])(?<isomonth>0?[1-9]|1[0-2])(?:\\k<sep>(?<isodate>\\d{1,2}))?(?![\\d月~-])"
          + "|[./年]1[-~至](?<upto>1[0-2]|[2-9])(?![\\d月日.-]))";
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR
              + "(?:[-./;]?"
              + SPAN
              + "|"
              + DATE
              + ")?(?!\\d)|(?<!\\d)(?<![\\d月季度末日]-)"
              + SPAN.replaceAll("\\?<(\\w+)>", "?<$1b>"));
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?<restated>同口径|可比口径|可比基数|同比口径)|(?<published>原?公布数|原口径)|(?<same>(?:上年|去年|上一年|前一年)?(?:同期|同月|同季)[数值]?)|(?<before2>上上年度?|前年)|(?<last>(?:上年度?|去年|上一年度?)(?:[末底]|数(?![据量额]))?)|(?<next>(?:下|下一|明|次)年度?(?![末底]))"
              + "|(?<through>1-本[月季期]度?|至?本[月季期]止(?:累计数?)?|自?年初(?:至今|以来|起)|自年初|[今本当]年(?:以来|至今)|年初至(?:本|报告)[月季期]度?[末底]?(?:为?止)?)|(?<month>(?:本月|当月)(?!末)数?)|(?<quarter>[本当]季度?+(?!末)(?:数(?![据量额]))?)"
              + "|(?<current>(?:本期|当期|报告期)(?!末)(?:数(?![据量额]))?)|(?<thisyear>(?:本年度?+|今年|当年(?!价))(?![末底])(?:数(?![据量额]))?)|(?<wholeyear>年度(?![末底]))|(?<previous>(?:上期|上个?月|上季度?)[末数]?)"
              + "|(?<opening>期初)|(?<yearstart>年初)|(?<yearend>[本当今]?年度?[末底])|(?<closing>(?:(?:本|报告)?期末|[本当]季度?末|[本当]月末)(?:数(?![据量额]))?)|(?<cumulative>(?:(?<![\\d半两几多每历近一二三四五六七八九十])年)?累计数?|ytd|year-?to-?date|cumulative)|(?<single>单季度?|单月|single(?:quarter|month)|(?:quarter|month)(?:alone|only)|standalone|[各逐分每]月(?!累计))");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<year>(?:19|20)\\d{2})[-./年](?<from>0?[1-9]|1[0-2])(?:月(?:(?<first>\\d{1,2})日)?|[-./](?<isofirst>\\d{1,2}))?[-~至到]+"
              + "(?<until>(?:19|20)\\d{2})[-./年](?<to>0?[1-9]|1[0-2])(?:月(?:(?<last>\\d{1,2})日|[底末])?|[-./](?<isolast>\\d{1,2}))?(?!\\d)");
  // 2017年1月1日-6月30日
  private static final Pattern RANGE_OF_DAYS =
      Pattern.compile(
          "(?:(?<year>(?:19|20)\\d{2})年)?(?<!\\d)(?<from>0?[1-9]|1[0-2])月(?<first>\\d{1,2})日[-~至到]+"
              + "(?<to>0?[1-9]|1[0-2])月(?:(?<last>\\d{1,2})日|[底末])");
  // 第26周, 周报: no month ends there.
  private static final Pattern WEEK = Pattern.compile("(?:\\d|[一二三四五六七八九十])周(?![年岁期边末转])|周报(?!表)");
  private static final Map<Character, Integer> DIGITS =
      Map.of('一', 1, '二', 2, '两', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9);

  private final PeriodCollector found = new PeriodCollector();
  private String rest;

  private PeriodScanner(String text) {
    this.rest =
        text.indexOf('-') < 0 && text.indexOf('至') < 0 && text.indexOf('到') < 0
            ? text
            : RANGE_OF_DAYS
                .matcher(RANGE.matcher(text).replaceAll(this::months))
                .replaceAll(this::days);
    if (text.indexOf('周') >= 0 && WEEK.matcher(text).find()) {
      found.unclear();
    }
  }

  // 2017年1月1日至2017年6月30日 is 2017年1-6月. Two years in one stretch stay as they are, and unclear.
  private String months(MatchResult m) {
    return m.group("until").equals(m.group("year"))
        ? months(
            m,
            either(m.group("first"), m.group("isofirst")),
            either(m.group("last"), m.group("isolast")))
        : m.group();
  }

  private String days(MatchResult m) {
    return months(m, m.group("first"), m.group("last"));
  }

  private String months(MatchResult m, @Nullable String first, @Nullable String last) {
    int from = Integer.parseInt(m.group("from"));
    int to = Integer.parseInt(m.group("to"));
    boolean whole =
        (first == null || Integer.parseInt(first) == 1)
            && (last == null || Span.isMonthEnd(to, Integer.parseInt(last)));
    if (!whole) {
      found.unfinished();
    }
    String year = m.group("year") == null ? "" : m.group("year") + "年";
    return year + from + "-" + to + "月";
  }

  /** What a text said, and what is left of it. */
  record Scanned(PeriodWords words, String rest) {}

  /** Reads calendar words only: years, months, quarters. */
  static Scanned calendar(String text) {
    PeriodScanner scanner = new PeriodScanner(text);
    scanner.takeMentions();
    return new Scanned(scanner.found.words(), scanner.rest);
  }

  /** Reads calendar words and words such as 本期, 上年同期, 累计. */
  static Scanned all(String text) {
    PeriodScanner scanner = new PeriodScanner(text);
    scanner.takeMentions();
    scanner.takeRelative();
    return new Scanned(scanner.found.words(), scanner.rest);
  }

  private void takeMentions() {
    Matcher m = MENTION.matcher(rest);
    StringBuilder left = new StringBuilder();
    while (m.find()) {
      note(m);
      m.appendReplacement(left, GAP);
    }
    rest = m.appendTail(left).toString();
  }

  private void note(Matcher m) {
    String year = m.group("year");
    String shortYear = m.group("short");
    if (year != null) {
      found.year(year.startsWith("二") ? chineseYear(year) : Integer.parseInt(year));
    } else if (shortYear != null) {
      found.year(2000 + Integer.parseInt(shortYear));
    }
    if (m.group("yearend") != null) {
      found.edge(PeriodWords.Edge.YEAR_END);
    }
    // Whether it is the half year or the state in the middle, nobody says.
    if (m.group("midyear") != null) {
      found.unclear();
    }
    String upto = m.group("upto");
    if (upto != null) {
      found.span(new Span(Span.Kind.THROUGH_MONTH, Integer.parseInt(upto)));
    }
    String month = m.group("isomonth");
    if (month != null) {
      found.span(new Span(Span.Kind.POINT, Integer.parseInt(month)));
      // The first of a month stands for the month, as cells have it.
      String date = m.group("isodate");
      boolean month1st = date == null || Integer.parseInt(date) == 1;
      noteDay(Integer.parseInt(month), month1st ? null : date);
    }
    span(m, "").or(() -> span(m, "b")).ifPresent(found::span);
  }

  private static int chineseYear(String text) {
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      year = year * 10 + DIGITS.getOrDefault(text.charAt(i), 0);
    }
    return year;
  }

  private Optional<Span> span(Matcher m, String suffix) {
    String quarters = m.group("toquarter" + suffix);
    if (quarters != null) {
      return Optional.of(new Span(Span.Kind.THROUGH_MONTH, 3 * number(quarters)));
    }
    String to = m.group("to" + suffix);
    if (to != null) {
      return Optional.of(new Span(Span.Kind.THROUGH_MONTH, number(to)));
    }
    String months = m.group("firstmonths" + suffix);
    if (months != null) {
      return Optional.of(new Span(Span.Kind.THROUGH_MONTH, number(months)));
    }
    if (m.group("from" + suffix) != null) {
      return months(number(m.group("from" + suffix)), number(m.group("until" + suffix)));
    }
    if (m.group("day" + suffix) != null) {
      int month = number(m.group("day" + suffix));
      noteDay(month, m.group("tenth" + suffix) == null ? m.group("date" + suffix) : "1");
      return Optional.of(new Span(Span.Kind.POINT, month));
    }
    if (m.group("month" + suffix) != null) {
      return Optional.of(new Span(Span.Kind.MONTH, number(m.group("month" + suffix))));
    }
    return named(m, suffix);
  }

  private void noteDay(int month, @Nullable String date) {
    if (date != null && !Span.isMonthEnd(month, Integer.parseInt(date))) {
      found.unfinished();
    }
  }

  private Optional<Span> named(Matcher m, String suffix) {
    String first = m.group("first" + suffix);
    if (first != null) {
      return Optional.of(new Span(Span.Kind.THROUGH_MONTH, 3 * number(first)));
    }
    String quarter = either(m.group("quarter" + suffix), m.group("q" + suffix));
    if (quarter != null) {
      if (m.group().endsWith("末")) {
        found.edge(PeriodWords.Edge.CLOSING);
      }
      return Optional.of(new Span(Span.Kind.QUARTER, number(quarter)));
    }
    String half = either(m.group("half" + suffix), m.group("h" + suffix));
    if (half != null) {
      boolean firstHalf = half.equals("上") || half.equals("1");
      return Optional.of(new Span(Span.Kind.HALF, firstHalf ? 1 : 2));
    }
    if (m.group("mid" + suffix) != null) {
      return Optional.of(new Span(Span.Kind.HALF, 1));
    }
    return m.group("full" + suffix) == null
        ? Optional.empty()
        : Optional.of(new Span(Span.Kind.YEAR, 0));
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private Optional<Span> months(int from, int until) {
    if (from == 1) {
      return Optional.of(new Span(Span.Kind.THROUGH_MONTH, until));
    }
    if (from == 7 && until == 12) {
      return Optional.of(new Span(Span.Kind.HALF, 2));
    }
    if (until == from + 2 && until % 3 == 0) {
      return Optional.of(new Span(Span.Kind.QUARTER_ALONE, until / 3));
    }
    found.unclear();
    return Optional.empty();
  }

  private static int number(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    if (text.equals("元")) {
      return 1;
    }
    return text.startsWith("十")
        ? 10 + (text.length() > 1 ? DIGITS.getOrDefault(text.charAt(1), 0) : 0)
        : DIGITS.getOrDefault(text.charAt(0), 0);
  }

  private void takeRelative() {
    Matcher m = RELATIVE.matcher(rest);
    StringBuilder left = new StringBuilder();
    while (m.find()) {
      found.relative(m);
      // 从业人员期末人数 is one word with or without the edge in its middle.
      m.appendReplacement(left, PeriodCollector.edge(m).isPresent() ? "" : GAP);
    }
    rest = m.appendTail(left).toString();
  }
}
