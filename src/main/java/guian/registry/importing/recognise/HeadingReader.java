package guian.registry.importing.recognise;

import guian.registry.importing.value.Footnote;
import guian.registry.importing.value.Plain;
import guian.registry.importing.value.Unit;
import guian.registry.model.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads headings: takes out unit, period, basis and nature, in whatever order they stand, and looks
 * up what is left.
 */
public final class HeadingReader {
  static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
  // Chinese is written without blanks; a blank in it only breaks a line.
  private static final Pattern CHINESE_BLANK =
      Pattern.compile("(?<=[\\p{IsHan}（）：；，、]) | (?=[\\p{IsHan}（）：；，、])");
  private static final Pattern HALVES =
      Pattern.compile(
          "(?<zh>[^A-Za-z]*\\p{IsHan}[^A-Za-z]*?)[\\s/|]*(?<en>[A-Za-z][^\\p{IsHan}]*)"
              + "|(?<en2>[A-Za-z][^\\p{IsHan}]*?)[\\s/|]*(?<zh2>\\p{IsHan}[^A-Za-z]*)");
  // 营业收入 Revenue（万元）
  private static final Pattern UNIT_BEHIND =
      Pattern.compile("(?<rest>.*[A-Za-z][0-9 ]*)\\s*[(（](?<unit>[^()（）]*\\p{IsHan}[^()（）]*)[)）]");
  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(?s)(?<rest>.*\\p{IsHan}.*)\\s+(?:(?:计量|金额)?单位[:：]?)?(?<unit>\\p{IsHan}{1,4}|%)");
  private static final Pattern UNTIL =
      Pattern.compile("截[至止]到?|^到(?=(?:19|20)\\d{2}年?)|^至(?=\\d{1,2}月)");
  private static final Pattern RATIO =
      Pattern.compile("同比|环比|增速|增长|增幅|增减|占比|比重|比例|比率|率$|完成进度|亩均|人均|±|%$|growth|yoy");
  private static final Pattern FORECAST =
      Pattern.compile(
          "(?:含(?:\\d{1,2}|[一二三四五六七八九十]{1,2})(?:[-至到]\\d{1,2})?(?:月份?|季度))?(?:预计|预期|预测|预估|预算)(?:完成|实现|达到?)?[数值额]?|forecast|expected|projected|guidance|outlook|budget");
  private static final Pattern TARGET =
      Pattern.compile(
          "目标任务数?|任务目标数?|(?<![\\d本当今上去前每全半下明次几多历近一二两三四五六七八九十])年(?:计划|目标|任务)数?|任务数?|目标数?|计划数?|承诺数?|力争(达到|实现)?|target|planned|plan");
  private static final Pattern OTHER_BUREAU =
      Pattern.compile("[-_/;(\\[]*(税务|海关|电力|社保|银行)(部门|局)?(口径|数据?|反馈)?[)\\]]*");
  private static final Pattern YEARS = Pattern.compile("最?近[两二三四五六2-6]年|历年|[各分]年度?");
  private static final Pattern AMOUNT = Pattern.compile("金额|数额|总额");
  private static final Pattern EDITION = Pattern.compile("4754-?(2011|2017)|(2011|2017)年?版");

  private final Vocabulary vocabulary;

  /** A reader with this vocabulary. */
  public HeadingReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads one column's heading.
   *
   * @param parts its texts from the top row of the header to the bottom row, blanks left out
   */
  public Heading read(List<String> parts) {
    String text = String.join(" ", parts.stream().map(HeadingReader::oneLine).toList());
    List<String> words = parts.stream().map(HeadingReader::word).filter(w -> !w.isEmpty()).toList();
    if (words.isEmpty()) {
      return new Heading(
          text, Subject.NOT_KNOWN, PeriodWords.NONE, null, null, Nature.ACTUAL, null);
    }
    Heading whole = new Reading(vocabulary, words).heading(text);
    return whole.subject().equals(Subject.NOT_KNOWN) ? bilingual(parts, whole) : whole;
  }

  // 营业收入（万元） Revenue (RMB 10k): both halves say the same, in each row of the header.
  private Heading bilingual(List<String> parts, Heading whole) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (String part : parts) {
      Matcher unit = UNIT_BEHIND.matcher(oneLine(part));
      boolean shared = unit.matches() && Unit.parse(unit.group("unit")).isPresent();
      Matcher halves = HALVES.matcher(shared ? unit.group("rest") : oneLine(part));
      if (!halves.matches()) {
        return whole;
      }
      boolean first = halves.group("zh") != null;
      zh.add(halves.group(first ? "zh" : "zh2") + (shared ? "(" + unit.group("unit") + ")" : ""));
      en.add(halves.group(first ? "en" : "en2"));
    }
    Heading chinese = read(zh);
    Heading english = read(en);
    boolean same =
        isOfOneMeaning(chinese.subject(), english.subject())
            && !chinese.subject().equals(Subject.NOT_KNOWN)
            && chinese.nature() == english.nature()
            && (english.unit() == null || english.unit().equals(chinese.unit()))
            && chinese.words().covers(english.words());
    return same ? chinese.called(whole.text()) : whole;
  }

  // Type alone may be anything; behind 企业类型 it is that.
  private static boolean isOfOneMeaning(Subject chinese, Subject english) {
    boolean open = english.kind() == Subject.Kind.PERHAPS || english.kind() == Subject.Kind.ALIKE;
    return chinese.equals(english) || (open && chinese.id().equals(english.id()));
  }

  private static String oneLine(String part) {
    String text = Plain.unguarded(part).replaceAll("[\\s\u3000]+", " ");
    return CHINESE_BLANK.matcher(text).replaceAll("");
  }

  private static String word(String part) {
    String dated = EnglishDates.relative(Plain.narrow(Footnote.without(part)));
    String word =
        Plain.word(bracketed(dated))
            .replace('~', '-')
            .replace('【', '(')
            .replace('】', ')')
            .replaceAll("^\\*+|\\*+$", "");
    return UNTIL.matcher(word).replaceAll("");
  }

  // 营业收入 万元, 产值 单位：亿元
  private static String bracketed(String text) {
    Matcher last = LAST_WORD.matcher(text);
    return last.matches() && Unit.parse(last.group("unit")).isPresent()
        ? last.group("rest") + "(" + last.group("unit") + ")"
        : text;
  }

  /** The work on one heading. */
  private static final class Reading {
    private final Vocabulary vocabulary;
    private final List<String> parts;
    private final HeadingPieces pieces;
    private final HeadingUnits units = new HeadingUnits();
    private Nature nature = Nature.ACTUAL;

    Reading(Vocabulary vocabulary, List<String> parts) {
      this.vocabulary = vocabulary;
      this.parts = parts;
      this.pieces = new HeadingPieces(vocabulary, parts);
    }

    Heading heading(String text) {
      String whole = String.join(PeriodScanner.GAP, parts);
      Optional<Subject> field = wholeField();
      if (field.isPresent()) {
        units.take(whole);
        return new Heading(
            text,
            field.get(),
            PeriodWords.NONE,
            units.unit(),
            units.currency(),
            Nature.ACTUAL,
            edition(whole));
      }
      String bare = withoutYears(takeNature(units.take(whole)));
      PeriodWords words = PeriodScanner.all(bare).words().of(nature);
      Subject subject = RATIO.matcher(bare).find() ? Subject.RATIO : figure(bare);
      return new Heading(
          text, subject, words, units.unit(), units.currency(), nature, edition(whole));
    }

    // 近三年营业收入 over 2018 says no more than 2018; without a year of its own it may be a sum.
    private static String withoutYears(String text) {
      String rest = YEARS.matcher(text).replaceAll(PeriodScanner.GAP);
      return PeriodScanner.all(rest).words().year() == null ? text : rest;
    }

    // A fact's heading says nothing about periods, so its last row alone decides; what brackets add
    // (盖章, 全称) does not change it.
    private Optional<Subject> wholeField() {
      String last = parts.getLast();
      Optional<Subject> own =
          pieces.named(last).or(() -> vocabulary.find(BRACKETS.matcher(last).replaceAll("")));
      return instalment()
          .or(() -> own.filter(s -> parts.size() == 1 || s.kind() != Subject.Kind.PERHAPS))
          .or(this::joined)
          .or(() -> own)
          .or(() -> last.startsWith("是否") ? Optional.of(Subject.FLAG) : Optional.empty())
          .filter(subject -> !subject.isIndicator() && subject.kind() != Subject.Kind.ALIKE)
          .filter(subject -> !RowPeriods.isNamedBy(subject) || !isBelowFigure());
    }

    // 年度 below 营业收入 is the figure of the year, not a column of years.
    private boolean isBelowFigure() {
      String above = String.join(PeriodScanner.GAP, parts.subList(0, parts.size() - 1));
      return parts.size() > 1
          && pieces.lookUp(BRACKETS.matcher(above).replaceAll("")).mayBeFigure();
    }

    // 拨付金额 below 第二期 is the second instalment, whatever 拨付金额 means alone.
    private Optional<Subject> instalment() {
      return Instalments.subject(
          vocabulary, BRACKETS.matcher(String.join("", parts)).replaceAll(""));
    }

    // 年 below 成立时间 is 成立时间(年).
    private Optional<Subject> joined() {
      if (parts.size() < 2) {
        return Optional.empty();
      }
      String above = String.join("", parts.subList(0, parts.size() - 1));
      // 代码 below 行业代码 only repeats its end.
      boolean repeats = above.endsWith(parts.getLast()) || isAmount(parts.getLast());
      return vocabulary
          .find(above + parts.getLast())
          .or(() -> vocabulary.find(above + "(" + parts.getLast() + ")"))
          .or(() -> repeats ? vocabulary.find(above) : Optional.empty());
    }

    // 金额（万） below 注册资本
    private static boolean isAmount(String last) {
      return AMOUNT.matcher(BRACKETS.matcher(last).replaceAll("")).matches();
    }

    private String takeNature(String text) {
      if (vocabulary.find(text).isPresent()) {
        return text;
      }
      Matcher forecast = FORECAST.matcher(text);
      if (forecast.find()) {
        nature = Nature.FORECAST;
        return forecast.replaceAll("");
      }
      Matcher target = TARGET.matcher(text);
      if (target.find()) {
        nature = Nature.TARGET;
        return target.replaceAll(m -> m.group().startsWith("年") ? "年度" : "");
      }
      return text;
    }

    // Looked up before and after the words about periods go, because 从业人员期末人数 has one inside.
    private Subject figure(String text) {
      Subject found = pieces.lookUp(text);
      if (found.kind() == Subject.Kind.UNKNOWN) {
        found = pieces.lookUp(PeriodScanner.calendar(text).rest());
      }
      String rest = PeriodScanner.all(text).rest();
      if (found.kind() == Subject.Kind.UNKNOWN) {
        found = pieces.lookUp(rest);
      }
      if (found.kind() != Subject.Kind.UNKNOWN) {
        return found;
      }
      Optional<Subject> unkept = unkept(rest);
      if (unkept.isPresent()) {
        return unkept.get();
      }
      return isOnlyPeriod(text, rest) ? Subject.PERIOD_ONLY : ofOtherBureau(rest);
    }

    // 用电量（万千瓦时）本月 is known, though not its unit.
    private Optional<Subject> unkept(String text) {
      String bare = BRACKETS.matcher(text).replaceAll("").replaceAll(";+|^其中:?", "");
      // 2015年兑现金额 is a part of what was paid, and no payment.
      return pieces
          .named(bare)
          .map(subject -> subject.isGrantMoney() ? Subject.GRANT_OF_PERIOD : subject)
          .filter(subject -> subject.kind() == Subject.Kind.UNKEPT);
    }

    // 销售收入-税务 beside 营业收入: what another bureau says of the same thing.
    private Subject ofOtherBureau(String rest) {
      String bare = OTHER_BUREAU.matcher(rest).replaceAll("");
      boolean figure = bare.length() < rest.length() && pieces.lookUp(bare).mayBeFigure();
      return figure ? Subject.OTHER_BUREAU : Subject.NOT_KNOWN;
    }

    private static boolean isOnlyPeriod(String text, String rest) {
      return !PeriodScanner.all(text).words().isEmpty()
          && List.of(
                  HeadingPieces.EMPTY_BRACKETS
                      .matcher(rest)
                      .replaceAll("")
                      .split(PeriodScanner.GAP))
              .stream()
              .allMatch(HeadingPieces::isFiller);
    }

    private static @Nullable String edition(String text) {
      Matcher m = EDITION.matcher(text);
      if (!m.find()) {
        return null;
      }
      return m.group(1) == null ? m.group(2) : m.group(1);
    }
  }
}
