package guian.registry.ui.firms;

import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.Evidence;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.store.figures.ReportedFigure;
import guian.registry.store.firm.FirmFile;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import guian.registry.ui.common.CellText;
import guian.registry.ui.firms.PaneContent.Claimed;
import guian.registry.ui.firms.PaneContent.Fact;
import guian.registry.ui.firms.PaneContent.FigureGroup;
import guian.registry.ui.firms.PaneContent.FigureLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes the figures and claims of a firm's file. */
final class PaneFigures {
  private static final Comparator<Period> NEWEST_FIRST =
      Comparator.comparingInt((Period p) -> p.year())
          .thenComparingInt(Period::lastMonth)
          .thenComparing(Period::kind)
          .reversed();

  private final Messages messages;
  private final Words words;
  private final Periods periods;
  private final List<Indicator> indicators;

  PaneFigures(Messages messages, List<Indicator> indicators) {
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
    this.indicators = indicators;
  }

  /** The figures in use, by indicator. */
  List<FigureGroup> groups(FirmFile file) {
    List<FigureGroup> groups = new ArrayList<>();
    for (Indicator indicator : indicators) {
      List<FigureLine> lines =
          current(file, indicator.id())
              .sorted(Comparator.comparing(r -> r.observation().period(), NEWEST_FIRST))
              .map(reported -> line(indicator, reported))
              .toList();
      if (!lines.isEmpty()) {
        groups.add(
            new FigureGroup(indicator.id(), words.of(indicator), words.unit(indicator), lines));
      }
    }
    return groups;
  }

  private static java.util.stream.Stream<ReportedFigure> current(FirmFile file, String indicator) {
    return file.observations().stream()
        .filter(r -> r.standing() == Standing.CURRENT)
        .filter(r -> r.observation().indicator().equals(indicator));
  }

  private FigureLine line(Indicator indicator, ReportedFigure reported) {
    Observation observation = reported.observation();
    String period = periods.of(indicator.kind(), observation.period());
    if (observation.nature() != Nature.ACTUAL) {
      period = messages.get("firms.pane.nature", period, words.of(observation.nature()));
    }
    return new FigureLine(
        period, value(observation.amount()), evidence(reported), detail(reported));
  }

  private CellText value(@Nullable Amount amount) {
    return amount == null
        ? CellText.muted(messages.get("word.undisclosed"))
        : CellText.of(Words.table(amount));
  }

  /** The cell in short: 经营情况表 G12. */
  private String evidence(ReportedFigure reported) {
    Evidence evidence = reported.observation().evidence();
    String place =
        evidence.sheet() == null || evidence.sheet().isEmpty()
            ? words.source(reported.sourceName(), reported.enteredAt())
            : evidence.sheet();
    return evidence.cell() == null ? place : place + " " + evidence.cell();
  }

  private String detail(ReportedFigure reported) {
    Evidence evidence = reported.observation().evidence();
    Amount amount = reported.observation().amount();
    StringJoiner lines = new StringJoiner("\n");
    if (amount != null && amount.unit().equals(Amount.CNY)) {
      lines.add(messages.get("firms.pane.exact", Figures.yuan(amount.hundredths())));
    }
    String source = words.source(reported.sourceName(), reported.enteredAt());
    lines.add(messages.get("firms.pane.source", source));
    if (evidence.cell() != null) {
      lines.add(messages.get("firms.pane.cell", evidence(reported)));
    }
    if (evidence.raw() != null) {
      lines.add(messages.get("firms.pane.raw", evidence.raw()));
    }
    if (evidence.unitFrom() != null) {
      lines.add(messages.get("firms.pane.unit.from", words.unitOrigin(evidence.unitFrom())));
    }
    return lines.toString();
  }

  /** The newest headcount as a fact; empty when none is known. */
  Optional<Fact> headcount(FirmFile file) {
    return current(file, Indicator.HEADCOUNT_END)
        .map(ReportedFigure::observation)
        .filter(o -> o.nature() == Nature.ACTUAL && o.amount() != null)
        .min(Comparator.comparing(Observation::period, NEWEST_FIRST))
        .map(o ->
            new Fact(
                messages.get("firms.field.headcount"),
                CellText.of(
                    messages.get(
                        "firms.pane.people",
                        Figures.counted(Objects.requireNonNull(o.amount()).hundredths()))),
                null,
                periods.end(o.period())));
  }

  /** What was promised, and how much of it is done. */
  List<Claimed> claims(FirmFile file) {
    return file.claims().stream().map(claim -> claimed(file, claim)).toList();
  }

  private Claimed claimed(FirmFile file, Claim claim) {
    Amount target = claim.targetAmount();
    String amount =
        target == null
            ? ""
            : target.unit().equals(Amount.CNY)
                ? words.yi(target.hundredths())
                : Words.table(target);
    String multiple = claim.multiple() == null ? "" : "×" + plain(claim.multiple());
    String promise =
        messages.get(
            "firms.pane.claim",
            periods.sentence(claim.targetPeriod()),
            (multiple + " " + amount).strip());
    return new Claimed(promise, said(file, claim));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private String said(FirmFile file, Claim claim) {
    String by = Objects.requireNonNullElse(claim.saidBy(), "");
    String on = claim.saidOn() == null ? "" : claim.saidOn().iso();
    String said = messages.get("firms.pane.claim.said", (by + " " + on).strip());
    return done(file, claim)
        .map(part -> messages.get("firms.pane.claim.done", said, part))
        .orElse(said);
  }

  /** The part of the target done in the newest cumulative period of its year. */
  private Optional<String> done(FirmFile file, Claim claim) {
    Amount target = claim.targetAmount();
    if (target == null || target.hundredths() <= 0) {
      return Optional.empty();
    }
    return current(file, claim.indicator())
        .map(ReportedFigure::observation)
        .filter(o -> o.nature() == Nature.ACTUAL && o.amount() != null)
        .filter(o -> o.period().year() == claim.targetPeriod().year())
        .filter(o -> o.period().startsInJanuary())
        .min(Comparator.comparing(Observation::period, NEWEST_FIRST))
        .map(o -> part(o, target));
  }

  private String part(Observation observation, Amount target) {
    BigDecimal percent =
        Objects.requireNonNull(observation.amount())
            .value()
            .movePointRight(2)
            .divide(target.value(), 1, RoundingMode.HALF_UP);
    return messages.get(
        "firms.pane.claim.part", periods.months(observation.period()), Figures.decimal(percent, 1));
  }
}
