package guian.registry.report.words;

import guian.registry.model.Coded;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.CountedGroups;
import guian.registry.report.figures.Heading;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Topic;
import guian.registry.store.report.ReportRows;
import guian.registry.text.Figures;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a report says its figures in one language. */
public final class Wording {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** Below this 亿元 with two decimals would say too little. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(10_000_000);

  private static final Pattern BLANK_BESIDE_HAN =
      Pattern.compile("(?<=[\\p{IsHan}，。；：、（）“”]) | (?=[\\p{IsHan}，。；：、（）“”])");

  private final Messages messages;

  public Wording(Messages messages) {
    this.messages = messages;
  }

  /** A paragraph as it is set: official Chinese has no blanks beside its figures. */
  public String prose(String text) {
    return isChinese() ? BLANK_BESIDE_HAN.matcher(text).replaceAll("") : text;
  }

  /** The language it speaks. */
  public Language language() {
    return messages.language();
  }

  /** Whether that is Chinese. */
  public boolean isChinese() {
    return messages.language() == Language.ZH;
  }

  /** The language as documents name it, such as zh-CN. */
  public String languageTag() {
    return messages.language().locale().toLanguageTag();
  }

  /** A text of the program. */
  public String get(String key, Object... values) {
    return messages.get(key, values);
  }

  /** What a key figure counts: 营业收入. */
  public String label(Topic topic) {
    return topic.indicator() == null
        ? get("report.figure." + topic.id())
        : new Words(messages).of(topic.indicator());
  }

  /** A label within a sentence: in English it begins small, an abbreviation apart. */
  String inSentence(String label) {
    boolean abbreviation = label.length() > 1 && !Character.isLowerCase(label.charAt(1));
    return isChinese() || abbreviation
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  /** The unit a figure is printed in: 万元, 户, 人. */
  public String unit(Measure measure) {
    return get("report.unit." + measure.code());
  }

  /** A figure in its unit, as tables print it. */
  public static String number(Measure measure, @Nullable BigDecimal value) {
    if (value == null) {
      return Figures.NONE;
    }
    return measure == Measure.MONEY ? wan(value) : whole(value);
  }

  /** Yuan in 万元, two decimals. */
  public static String wan(BigDecimal yuan) {
    return Figures.decimal(yuan.divide(WAN), 2);
  }

  private static String whole(BigDecimal value) {
    return Figures.decimal(value, value.stripTrailingZeros().scale() > 0 ? 2 : 0);
  }

  /** A count. */
  public static String count(long count) {
    return Figures.count(count);
  }

  /** A growth as tables print it: +23.4, −5.9, —. */
  public static String growth(@Nullable BigDecimal percent) {
    return Figures.growthOrNone(percent);
  }

  /** A share as tables print it. */
  public static String share(@Nullable BigDecimal percent) {
    return percent == null ? Figures.NONE : Figures.decimal(percent, 1);
  }

  /** Yuan in a sentence: 61.27 亿元, CNY 6,127 million; small sums with more digits. */
  public String money(BigDecimal yuan) {
    boolean small = yuan.abs().compareTo(SMALL) < 0;
    if (isChinese()) {
      return small
          ? get("report.money.wan", wan(yuan))
          : get("report.money.yi", Figures.decimal(yuan.divide(YI), 2));
    }
    return get("report.money.million", Figures.decimal(yuan.divide(MILLION), small ? 4 : 0));
  }

  /** Yuan in the unit of a chart, which stands in its title: 亿元, or millions. */
  public BigDecimal axis(BigDecimal yuan) {
    return yuan.divide(isChinese() ? YI : MILLION);
  }

  /** The same as written at a bar. */
  public String axisText(BigDecimal yuan) {
    return Figures.decimal(axis(yuan), isChinese() ? 2 : 0);
  }

  /** A figure with its unit in a sentence. */
  public String amount(Measure measure, BigDecimal value) {
    return measure == Measure.MONEY ? money(value) : get("report.amount." + measure.code(), value);
  }

  /** Sentences one after the other; those that say nothing are passed over. */
  String sentences(String... sentences) {
    String all = "";
    for (String sentence : sentences) {
      if (all.isEmpty() || sentence.isEmpty()) {
        all += sentence;
      } else {
        all = get("report.join.sentences", all, sentence);
      }
    }
    return all;
  }

  /** Clauses in a row: in English the last one follows "and". */
  String series(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String first = String.join(get("report.join.comma"), parts.subList(0, parts.size() - 1));
    return first + get("report.join.last") + parts.getLast();
  }

  /** A growth in a sentence: 同比增长 23.4%. */
  String growthPhrase(BigDecimal percent) {
    return get("report.growth." + direction(percent), Figures.decimal(percent.abs(), 1));
  }

  /** A difference of two rates in a sentence: 增速比一季度提高 1.9 个百分点. */
  String changePhrase(BigDecimal points, ReportQuarter before) {
    return get(
        "report.change." + direction(points), span(before), Figures.decimal(points.abs(), 1));
  }

  /**
   * What is done against the part of the year that has passed: 快于时序进度 1.8 个百分点; at its end against
   * the target itself.
   */
  String schedulePhrase(BigDecimal points, ReportQuarter at) {
    String against = at.quarter() == 4 ? "report.target.year." : "report.target.schedule.";
    return get(against + direction(points), Figures.decimal(points.abs(), 1));
  }

  private static String direction(BigDecimal value) {
    return switch (value.signum()) {
      case 0 -> "level";
      case 1 -> "up";
      default -> "down";
    };
  }

  /** The months without the year: 一季度, 上半年, 前三季度, 全年. */
  String span(ReportQuarter quarter) {
    return get("report.span." + quarter.quarter());
  }

  /** The months with the year: 2017 年一季度. */
  public String full(ReportQuarter quarter) {
    return get("report.full." + quarter.quarter(), Integer.toString(quarter.year()));
  }

  /** The months of the report before, with their year when that is another. */
  public String before(ReportQuarter quarter) {
    return quarter.quarter() == 1 ? full(quarter.previous()) : span(quarter.previous());
  }

  /** The months in figures: 2017 年 1–3 月. */
  String months(ReportQuarter quarter) {
    return get("report.months." + quarter.quarter(), Integer.toString(quarter.year()));
  }

  /** Any period as it is written elsewhere: 2017 全年. */
  public String period(Period period) {
    return new Periods(messages).full(period);
  }

  /** The report's title on one line, for the document's properties and the window. */
  public String title(QuarterlyReport report) {
    return get("report.title", zone(report.heading()), full(report.heading().quarter()));
  }

  /** A firm's name: in English its English one, where it has one. */
  public String firm(ReportRows.Firm firm) {
    return isChinese() || firm.nameEn() == null ? firm.name() : firm.nameEn();
  }

  /** The zone's name. */
  public String zone(Heading heading) {
    return isChinese() ? heading.zone() : heading.zoneEn();
  }

  /** An industry group's name, from its key. */
  public String industry(String key) {
    return switch (key) {
      case Breakdown.TOTAL -> get("report.total");
      case Breakdown.NONE -> get("report.industry.none");
      case Breakdown.UNKNOWN -> get("report.industry.unknown");
      default -> messages.get("industry." + key);
    };
  }

  /** A status's name. */
  public String status(Status status) {
    return new Words(messages).of(status);
  }

  /** A size class's name, from its key. */
  public String size(String key) {
    return switch (key) {
      case Breakdown.TOTAL -> get("report.total");
      case Breakdown.NONE -> get("word.unrecorded");
      default -> new Words(messages).of(Coded.of(SizeClass.class, key));
    };
  }

  /** An age group's name, from its key. */
  public String age(String key) {
    return switch (key) {
      case Breakdown.TOTAL -> get("report.total");
      case Breakdown.NONE -> get("report.age.none");
      default -> get("report.age." + key);
    };
  }

  /** A policy's or a university's name: in English its English one, where it has one. */
  public String counted(CountedGroups.Row row) {
    return isChinese() || row.nameEn() == null ? counted(row.key()) : row.nameEn();
  }

  /** The same from its key. */
  String counted(String key) {
    return switch (key) {
      case CountedGroups.TOTAL -> get("report.total");
      case CountedGroups.SHARED -> get("report.university.shared");
      case CountedGroups.ANY -> get("report.university.any");
      default -> key;
    };
  }

  /** A relation's name, from its key. */
  public String relation(String key) {
    return switch (key) {
      case Breakdown.TOTAL -> get("report.total");
      case Breakdown.NONE -> get("word.unrecorded");
      default -> new Words(messages).of(Coded.of(Relation.class, key));
    };
  }
}
