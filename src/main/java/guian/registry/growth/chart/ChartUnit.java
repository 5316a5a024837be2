package guian.registry.growth.chart;

import guian.registry.model.Indicator;
import guian.registry.text.Figures;
import guian.registry.text.Language;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * The unit that a chart and the words about it use: 亿元 for money, 万元 where all of it is below ten
 * million yuan and 亿元 would show nothing, else what is counted.
 */
public enum ChartUnit {
  YI("yi", 10),
  WAN("wan", 6),
  MILLION("million", 8),
  PERSON("person", 2),
  SQM("sqm", 2),
  PIECE("piece", 2);

  /** 10 million yuan in fen. */
  private static final long SMALL = 1_000_000_000;

  private final String word;
  private final int scale;

  ChartUnit(String word, int scale) {
    this.word = word;
    this.scale = scale;
  }

  /** The unit for amounts of an indicator, in hundredths of its own unit. */
  public static ChartUnit of(Indicator indicator, Collection<Long> amounts, Language language) {
    if (indicator.isMoney() && language == Language.EN) {
      return MILLION;
    }
    if (indicator.isMoney()) {
      boolean small = amounts.stream().allMatch(amount -> Math.abs(amount) < SMALL);
      return small && amounts.stream().anyMatch(amount -> amount != 0) ? WAN : YI;
    }
    for (ChartUnit unit : values()) {
      if (unit.word.equals(indicator.unit())) {
        return unit;
      }
    }
    return PIECE;
  }

  /** The message key of its name. */
  public String key() {
    return this == MILLION ? "growth.unit.million" : "word.unit." + word;
  }

  /** An amount in this unit, exactly. */
  public BigDecimal value(long hundredths) {
    return BigDecimal.valueOf(hundredths, scale);
  }

  /** An amount in this unit as written in charts. */
  public String text(long hundredths) {
    return this == YI || this == WAN || this == MILLION
        ? Figures.decimal(value(hundredths), 2)
        : Figures.counted(hundredths);
  }
}
