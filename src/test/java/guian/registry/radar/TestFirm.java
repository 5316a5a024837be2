package guian.registry.radar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import guian.registry.growth.Comparisons;
import guian.registry.growth.Deadline;
import guian.registry.model.Amount;
import guian.registry.model.Evidence;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.model.Status;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A firm written briefly: a domestic one in operation, with figures in yuan and persons. */
public final class TestFirm {
  private static final Map<String, Indicator> INDICATORS =
      Stream.of(
              new Indicator("revenue", IndicatorKind.FLOW, "CNY", "营业收入", "Revenue"),
              new Indicator("main_revenue", IndicatorKind.FLOW, "CNY", "主营业务收入", "Main"),
              new Indicator("rd", IndicatorKind.FLOW, "CNY", "研发费用", "R&D"),
              new Indicator("headcount_end", IndicatorKind.STOCK, "person", "期末从业人员", "Staff"))
          .collect(toMap(Indicator::id, i -> i));

  private final List<Observation> values = new ArrayList<>();
  private @Nullable String industry;
  private @Nullable Relation relation = Relation.DOMESTIC;
  private @Nullable PartialDate founded;
  private Status status = Status.ACTIVE;
  private YearMonth ended = YearMonth.of(2025, 12);

  public TestFirm industry(@Nullable String code) {
    industry = code;
    return this;
  }

  public TestFirm relation(@Nullable Relation is) {
    relation = is;
    return this;
  }

  public TestFirm founded(String iso) {
    founded = PartialDate.parse(iso).orElseThrow();
    return this;
  }

  public TestFirm status(Status is) {
    status = is;
    return this;
  }

  /** The last month that is over. */
  public TestFirm ended(String month) {
    ended = YearMonth.parse(month);
    return this;
  }

  public TestFirm value(String indicator, String period, String amount) {
    Indicator of = INDICATORS.get(indicator);
    return put(indicator, period, Amount.of(new BigDecimal(amount), of.unit()));
  }

  public TestFirm dollars(String indicator, String period, String amount) {
    return put(indicator, period, Amount.of(new BigDecimal(amount), "USD"));
  }

  public TestFirm undisclosed(String indicator, String period) {
    return put(indicator, period, null);
  }

  private TestFirm put(String indicator, String period, @Nullable Amount amount) {
    Evidence evidence = new Evidence(1, null, null, null, null);
    Period of = Period.parse(period).orElseThrow();
    values.add(new Observation(1, indicator, of, Nature.ACTUAL, amount, evidence));
    return this;
  }

  /** The firm as a definition sees it. */
  public FirmYears years() {
    Map<String, Comparisons> figures = new HashMap<>();
    values.stream()
        .collect(groupingBy(Observation::indicator))
        .forEach((id, some) -> figures.put(id, new Comparisons(INDICATORS.get(id).kind(), some)));
    return new FirmYears(facts(), figures, INDICATORS, new Deadline(ended));
  }

  private FirmFacts facts() {
    return new FirmFacts(
        1,
        true,
        "甲公司",
        null,
        null,
        null,
        null,
        relation,
        null,
        null,
        null,
        status,
        industry,
        industry == null ? null : "2017",
        null,
        founded,
        null,
        null,
        null,
        null);
  }

  /** What a definition that comes with the program says of it. */
  public Assessment judge(String definition, int year) {
    return new Judge(Definitions.load().get(definition)).judge(years(), year);
  }

  /** Its answer in the words of the contract. */
  public String answer(String definition, int year) {
    return judge(definition, year).answer().words();
  }
}
