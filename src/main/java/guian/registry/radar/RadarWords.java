package guian.registry.radar;

import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Period;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the radar found, in the user's words. */
public final class RadarWords {
  private final Messages messages;
  private final Words words;
  private final Periods periods;
  private final Industries industries;
  private final Map<String, Indicator> indicators;

  /** Words for the radar; {@code indicators} are all of the registry's. */
  public RadarWords(Messages messages, Industries industries, List<Indicator> indicators) {
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
    this.industries = industries;
    this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::id, i -> i));
  }

  /** 是, 否, 不在范围, 无法判定. */
  public String of(Answer answer) {
    return messages.get("radar.answer." + answer.code());
  }

  /** 新进, 退出 … */
  public String of(Movement movement) {
    return messages.get("radar.movement." + movement.code());
  }

  /** A firm's industry with its code: 65 软件和信息技术服务业. */
  public String industry(FirmFacts facts) {
    String code = facts.industryCode();
    if (code == null) {
      return messages.get("word.unrecorded");
    }
    return words.division(code.length() > 2 ? code.substring(0, 2) : code, industries);
  }

  /** By what a firm was judged, or what is missing. */
  public String why(Radar.Entry entry) {
    List<String> parts = new ArrayList<>(sentences(entry.now()));
    boolean left = entry.movement() == Movement.LEAVES;
    if (entry.now().lacks().isEmpty() && (left || entry.movement() == Movement.UNSURE)) {
      String before = String.join(messages.get("radar.and"), sentences(entry.before()));
      parts.add(messages.get("radar.before", before));
    }
    return String.join(messages.get("radar.and"), parts);
  }

  private List<String> sentences(Assessment of) {
    return Stream.concat(of.facts().stream().map(this::of), of.lacks().stream().map(this::of))
        .toList();
  }

  /** A fact beside its threshold: 2016 年营业收入 3,000.00 万元 ≥ 1,000.00 万元. */
  public String of(Fact fact) {
    return switch (fact) {
      case Fact.Level level ->
          messages.get(
              "radar.level." + level.reach().name().toLowerCase(Locale.ROOT),
              periods.sentence(level.period()),
              indicator(level.indicator()),
              words.amount(level.amount()),
              level.comparison().sign(level.holds()),
              words.amount(level.threshold()),
              indicator(level.asked()));
      case Fact.Growth growth ->
          messages.get(
              "radar.growth",
              indicator(growth.indicator()),
              year(growth.from()),
              year(growth.to()),
              Figures.growth(growth.percent()),
              growth.comparison().sign(growth.holds()),
              plain(growth.threshold()));
      case Fact.Share share ->
          messages.get(
              "radar.share",
              indicator(share.part()),
              indicator(share.whole()),
              year(share.year()),
              Figures.decimal(share.percent(), 1),
              share.comparison().sign(share.holds()),
              plain(share.threshold()));
      case Fact.Age age ->
          messages.get("radar.age", age.years(), Comparison.AT_MOST.sign(age.holds()), age.most());
      case Fact.Founded founded -> founded(founded);
      case Fact.Unit unit -> messages.get("radar.unit", words.of(unit.relation()));
      case Fact.Gone gone -> messages.get("radar.gone", words.of(gone.status()));
      case Fact.Industry industry -> messages.get("radar.industry", industry.code());
    };
  }

  private String founded(Fact.Founded founded) {
    boolean later = founded.on().year() > founded.year();
    return messages.get(
        later ? "radar.founded.later" : "radar.founded.first",
        founded.on().month() == 0
            ? messages.get("period.sentence.year", year(founded.on().year()))
            : founded.on().iso(),
        year(founded.year()));
  }

  /** What is missing: 缺 2013 年期末从业人员（未报）. */
  public String of(Lack lack) {
    String key = "radar.lack." + lack.why().code();
    Period period = lack.period();
    if (lack.unrecorded() != null) {
      return messages.get("radar.unrecorded." + lack.unrecorded());
    }
    if (lack.indicator() != null) {
      return messages.get(
          key, periods.sentence(Objects.requireNonNull(period)), indicator(lack.indicator()));
    }
    return messages.get(key, period == null ? "" : year(period.year()));
  }

  /** Since when, until when, and who says so: 2011 年起，国统字〔2010〕87号…. */
  public String rule(Rule rule) {
    String years =
        rule.from() != null && rule.to() != null
            ? messages.get("radar.years.both", year(rule.from()), year(rule.to()))
            : rule.from() != null
                ? messages.get("radar.years.from", year(rule.from()))
                : rule.to() != null ? messages.get("radar.years.to", year(rule.to())) : "";
    String source = rule.source().in(messages.language());
    return years.isEmpty() ? source : messages.get("radar.rule", years, source);
  }

  private String indicator(String id) {
    return words.of(Objects.requireNonNull(indicators.get(id)));
  }

  // A year is a name, not a number: no thousands mark.
  private static String year(int year) {
    return Integer.toString(year);
  }

  private static String plain(BigDecimal threshold) {
    return threshold.stripTrailingZeros().toPlainString();
  }
}
