package guian.registry.importing.value;

import guian.registry.model.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit as written: what one of it is in the registry's unit.
 *
 * @param label the unit as the plan names it, for example 万元 or 万美元
 * @param factor how many of {@code code} one is
 * @param code a currency (ISO 4217), {@code person}, {@code piece}, {@code sqm} or {@code percent}
 */
public record Unit(String label, BigDecimal factor, String code) {
  /** One yuan. */
  public static final Unit YUAN = new Unit("元", BigDecimal.ONE, Amount.CNY);

  /** One person. */
  public static final Unit PERSON = new Unit("人", BigDecimal.ONE, Amount.PERSON);

  /** One thing counted. */
  public static final Unit PIECE = new Unit("件", BigDecimal.ONE, "piece");

  /** Hundredths, of growth and shares. */
  public static final String PERCENT = "percent";

  private static final String SQUARE_METRE = "sqm";

  // 15 亩 are a hectare; registries of land round to hundredths of a square metre.
  private static final String MU = "亩";
  private static final BigDecimal THREE_MU = new BigDecimal(2000);

  private static final Map<String, String> CURRENCIES = new LinkedHashMap<>();
  private static final Map<String, BigDecimal> MAGNITUDES = new LinkedHashMap<>();
  private static final Map<String, String> COUNTED = new LinkedHashMap<>();
  private static final Pattern MARKS = Pattern.compile("[()（）\\[\\]:]");
  private static final Pattern BARE_NUMBER = Pattern.compile("[\\d,']+");

  static {
    put(CURRENCIES, "CNY", "人民币", "rmb", "cny", "yuan", "¥");
    put(CURRENCIES, "USD", "美元", "美金", "usd", "us$");
    put(CURRENCIES, "HKD", "香港元", "港元", "港币", "hkd", "hk$");
    put(CURRENCIES, "EUR", "欧元", "eur", "€");
    put(CURRENCIES, "JPY", "日元", "jpy");
    put(CURRENCIES, "GBP", "英镑", "gbp", "£");
    put(CURRENCIES, "TWD", "新台币", "台币", "twd");
    put(CURRENCIES, "SGD", "新加坡元", "sgd");
    put(CURRENCIES, "AUD", "澳大利亚元", "澳元", "aud");
    put(CURRENCIES, "CAD", "加拿大元", "加元", "cad");
    put(CURRENCIES, "KRW", "韩元", "krw");
    put(CURRENCIES, "CHF", "瑞士法郎", "chf");
    put(CURRENCIES, "USD", "$");
    put(MAGNITUDES, BigDecimal.ONE, "", "元", "圆");
    put(MAGNITUDES, power(3), "千元", "千", "thousand", "'000", "1000", "1,000", "k");
    put(
        MAGNITUDES,
        power(4),
        "万元",
        "万",
        "万元元",
        "10k",
        "10000",
        "10,000",
        "10thousand",
        "tenthousand");
    put(MAGNITUDES, power(5), "十万元", "十万");
    put(MAGNITUDES, power(6), "百万元", "百万", "million", "mn", "mln");
    put(MAGNITUDES, power(7), "千万元", "千万", "10million");
    put(MAGNITUDES, power(8), "亿元", "亿", "100million");
    put(MAGNITUDES, power(9), "十亿元", "十亿", "billion", "bn");
    put(COUNTED, Amount.PERSON, "人", "名", "人次");
    put(COUNTED, "piece", "件", "个", "项", "家", "户");
    put(COUNTED, SQUARE_METRE, "平方米", "平米", "㎡", "m2", "m²", MU);
    put(COUNTED, PERCENT, "%", "百分比", "个百分点");
  }

  /** No unit has more letters than the longest currency and the longest magnitude together. */
  private static final int LONGEST = longest(CURRENCIES) + longest(MAGNITUDES);

  private static int longest(Map<String, ?> words) {
    return words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  @SafeVarargs
  private static <V> void put(Map<String, V> words, V value, String... spellings) {
    for (String spelling : spellings) {
      words.put(spelling, value);
    }
  }

  private static BigDecimal power(int exponent) {
    return BigDecimal.TEN.pow(exponent);
  }

  /**
   * The unit that a text is, whatever the order of its words: 万元, 万美元, 万元(人民币), 美元万. Empty when it
   * is none, or names no amount at all.
   */
  public static Optional<Unit> parse(String raw) {
    String word = MARKS.matcher(Plain.word(raw)).replaceAll("");
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    String counted = COUNTED.get(word);
    if (counted != null) {
      return Optional.of(new Unit(word, BigDecimal.ONE, counted));
    }
    return BARE_NUMBER.matcher(word).matches()
        ? Optional.empty()
        : scaledCount(word).or(() -> money(word));
  }

  private static Optional<Unit> scaledCount(String word) {
    BigDecimal factor = word.length() > 1 ? MAGNITUDES.get(word.substring(0, 1)) : null;
    String counted = factor == null ? null : COUNTED.get(word.substring(1));
    return factor == null || counted == null
        ? Optional.empty()
        : Optional.of(new Unit(word, factor, counted));
  }

  private static Optional<Unit> money(String word) {
    for (Map.Entry<String, String> currency : CURRENCIES.entrySet()) {
      int at = word.indexOf(currency.getKey());
      if (at >= 0) {
        String rest = word.substring(0, at) + word.substring(at + currency.getKey().length());
        return ofMagnitude(word, rest.equals("m") ? "million" : rest, currency.getValue());
      }
    }
    return ofMagnitude(word, word, Amount.CNY);
  }

  private static Optional<Unit> ofMagnitude(String word, String magnitude, String currency) {
    BigDecimal factor = MAGNITUDES.get(magnitude);
    if (factor == null) {
      return Optional.empty();
    }
    return Optional.of(new Unit(label(word, factor, currency), factor, currency));
  }

  // $m is 百万美元, as 万美元 is itself.
  private static String label(String word, BigDecimal factor, String currency) {
    String yuan = label(factor);
    if (currency.equals(Amount.CNY)) {
      return yuan;
    }
    return CURRENCIES.entrySet().stream()
        .filter(e -> e.getValue().equals(currency) && e.getKey().endsWith("元"))
        .map(Map.Entry::getKey)
        .min(Comparator.comparingInt(String::length))
        .map(name -> yuan.substring(0, yuan.length() - 1) + name)
        .orElse(word);
  }

  // The first spelling of a magnitude is its own, but for one yuan.
  private static String label(BigDecimal factor) {
    return MAGNITUDES.entrySet().stream()
        .filter(e -> e.getValue().compareTo(factor) == 0 && !e.getKey().isEmpty())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("元");
  }

  /** The code of the currency that a word or sign is; empty when it is none, or says more. */
  public static Optional<String> currency(String word) {
    return Optional.ofNullable(CURRENCIES.get(word));
  }

  /**
   * The currency that a text names without a scale: 人民币 or USD, but not 美元, which is one dollar.
   * Empty when it is none.
   */
  public static Optional<String> currencyAlone(String raw) {
    String word = Plain.word(raw);
    return currency(word).filter(code -> !word.endsWith("元") && !word.equals("yuan"));
  }

  /** Whether amounts in it are money. */
  public boolean isMoney() {
    return CURRENCIES.containsValue(code);
  }

  /** How many of {@link #code} so many of this unit are: exactly, but for areas in 亩. */
  public BigDecimal times(BigDecimal number) {
    BigDecimal times = number.multiply(factor);
    return label.endsWith(MU)
        ? times.multiply(THREE_MU).divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP)
        : times;
  }
}
