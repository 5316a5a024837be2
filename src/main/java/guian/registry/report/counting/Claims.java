package guian.registry.report.counting;

import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.report.figures.ClaimRow;
import guian.registry.report.figures.ClaimRow.Outcome;
import guian.registry.report.figures.Growth;
import guian.registry.report.figures.Reading;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Tally;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells how the claims stand that end in the report's year or later. */
final class Claims {
  private final Readings readings;
  private final ReportQuarter at;
  private final Map<String, Indicator> indicators;
  private final Map<Long, ReportRows.Firm> firms;

  Claims(ReportRows rows, Readings readings, ReportQuarter at) {
    this.readings = readings;
    this.at = at;
    this.indicators =
        rows.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    this.firms =
        rows.firms().stream().collect(Collectors.toMap(ReportRows.Firm::id, Function.identity()));
  }

  List<ClaimRow> rows(List<Claim> claims) {
    return claims.stream().map(this::row).toList();
  }

  private ClaimRow row(Claim claim) {
    Optional<ReportQuarter> target = quarters(claim.targetPeriod());
    boolean over = isOver(claim.targetPeriod());
    Reading reading = reading(claim);
    BigDecimal actual = reading.isReported() ? Tally.decimal(reading.hundredths()) : null;
    BigDecimal wanted = amount(claim.targetAmount());
    Indicator indicator = Objects.requireNonNull(indicators.get(claim.indicator()));
    return new ClaimRow(
        Objects.requireNonNull(firms.get(claim.firmId())),
        claim,
        indicator,
        over ? judged(actual, wanted) : Outcome.OPEN,
        actual,
        actual == null || wanted == null ? null : Growth.share(actual, wanted),
        over || !indicator.kind().addsUp() ? null : calendar(target));
  }

  /** What was reported over the claim's months once they are over, before that so far. */
  Reading reading(Claim claim) {
    boolean over = isOver(claim.targetPeriod());
    return quarters(claim.targetPeriod())
        .map(months -> over ? months : at)
        .filter(months -> months.year() == claim.targetPeriod().year())
        .map(months -> readings.actual(claim.firmId(), claim.indicator(), months))
        .orElse(Reading.MISSING);
  }

  private static @Nullable BigDecimal amount(@Nullable Amount amount) {
    return amount == null ? null : amount.value();
  }

  private static Outcome judged(@Nullable BigDecimal actual, @Nullable BigDecimal wanted) {
    if (actual == null || wanted == null) {
      return Outcome.UNJUDGED;
    }
    return actual.compareTo(wanted) >= 0 ? Outcome.MET : Outcome.MISSED;
  }

  private boolean isOver(Period target) {
    return target.year() < at.year()
        || (target.year() == at.year() && target.lastMonth() <= at.lastMonth());
  }

  // Claims about other periods than January to a quarter's end are shown but not measured.
  private static Optional<ReportQuarter> quarters(Period target) {
    return target.startsInJanuary() && target.lastMonth() % 3 == 0
        ? Optional.of(new ReportQuarter(target.year(), target.lastMonth() / 3))
        : Optional.empty();
  }

  private @Nullable BigDecimal calendar(Optional<ReportQuarter> target) {
    return target
        .filter(months -> months.year() == at.year())
        .map(months ->
            Growth.share(BigDecimal.valueOf(at.quarter()), BigDecimal.valueOf(months.quarter())))
        .orElse(null);
  }
}
