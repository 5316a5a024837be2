package guian.registry.model;

/** One indicator (指标) of the registry with its kind, its unit and its names. */
public record Indicator(String id, IndicatorKind kind, String unit, String nameZh, String nameEn) {
  /** The id of the indicator every screen opens with: 营业收入. */
  public static final String REVENUE = "revenue";

  /** The id of the tax indicator. */
  public static final String TAX = "tax";

  /** The id of the headcount at the end of a period. */
  public static final String HEADCOUNT_END = "headcount_end";

  /** Whether its amounts are money, shown in 万元 and 亿元. */
  public boolean isMoney() {
    return unit.equals(Amount.CNY);
  }
}
