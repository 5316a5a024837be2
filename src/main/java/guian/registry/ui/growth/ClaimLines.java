package guian.registry.ui.growth;

import guian.registry.growth.ClaimEntry;
import guian.registry.growth.ClaimStanding;
import guian.registry.growth.ClaimStanding.Outcome;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Odds;
import guian.registry.growth.chart.ChartUnit;
import guian.registry.growth.chart.ClaimWords;
import guian.registry.growth.chart.ClaimWords.Need;
import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the claims of the register. */
final class ClaimLines {
  private final Messages messages;

  ClaimLines(Messages messages) {
    this.messages = messages;
  }

  ClaimLine line(ClaimEntry entry) {
    ClaimStanding standing = entry.standing();
    FirmGrowth growth = entry.growth();
    ClaimWords words = new ClaimWords(standing, unit(entry), messages);
    Need done = words.needs().getLast();
    boolean judged = standing.outcome() == Outcome.MET || standing.outcome() == Outcome.MISSED;
    return new ClaimLine(
        standing.claim().id(),
        growth.figures().facts().id(),
        new Words(messages).name(growth.figures().facts()),
        promise(growth.indicator(), words),
        words.needsSource(),
        standing.perYear() == null ? Figures.NONE : Figures.growth(standing.perYear()),
        odds(growth.odds(standing)),
        judged ? words.actual() : done.figure(),
        standing.outcome(),
        words.outcome(),
        words.outcomeReason());
  }

  private String promise(Indicator indicator, ClaimWords words) {
    return indicator.id().equals(Indicator.REVENUE)
        ? words.promise()
        : messages.get("growth.claims.of", new Words(messages).of(indicator), words.promise());
  }

  private ChartUnit unit(ClaimEntry entry) {
    ClaimStanding standing = entry.standing();
    List<Long> amounts =
        Stream.of(standing.base(), standing.target(), standing.actual())
            .filter(java.util.Objects::nonNull)
            .map(Amount::hundredths)
            .toList();
    return ChartUnit.of(entry.growth().indicator(), amounts, messages.language());
  }

  private String odds(@Nullable Odds odds) {
    return odds == null || odds.firms() == 0
        ? Figures.NONE
        : messages.get(
            "growth.claims.odds", Figures.count(odds.reached()), Figures.count(odds.firms()));
  }
}
