package guian.registry.ui.figures;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.Magnitude;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.store.figures.ReportedFigure;
import guian.registry.store.firm.FirmEdits.TypedFigure;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which typed amounts are of another order than what their firm had before. They are saved
 * all the same: who types a figure has seen it, and may only have mistaken its unit.
 */
final class UnusualFigures {
  private static final int NAMED = 3;

  private final Messages messages;

  UnusualFigures(Messages messages) {
    this.messages = messages;
  }

  /**
   * A sentence for each of the first such amounts; empty when there is none.
   *
   * @param had the firm's figures before
   */
  String hint(
      List<TypedFigure> typed, List<ReportedFigure> had, Map<String, Indicator> indicators) {
    List<String> sentences = new ArrayList<>();
    for (TypedFigure figure : typed) {
      Indicator indicator = indicators.get(figure.indicator());
      Amount amount = figure.amount();
      if (indicator != null && indicator.isMoney() && amount != null && amount.hundredths() != 0) {
        sentence(figure, amount, indicator, earlier(figure, typed, had)).ifPresent(sentences::add);
      }
    }
    int more = sentences.size() - NAMED;
    if (more > 0) {
      sentences.subList(NAMED, sentences.size()).clear();
      sentences.add(messages.get("figures.unusual.rest", more));
    }
    return String.join("\n", sentences);
  }

  private Optional<String> sentence(
      TypedFigure figure, Amount amount, Indicator indicator, Map<Period, Amount> earlier) {
    return Magnitude.base(figure.period(), amount.unit(), indicator.kind(), earlier)
        .flatMap(base -> {
          BigDecimal rate = Magnitude.rate(base.getValue(), base.getKey(), indicator.kind());
          double times = Magnitude.times(amount, figure.period(), indicator.kind(), rate);
          return Magnitude.isJump(times)
              ? Optional.of(sentence(figure, amount, indicator, base, times))
              : Optional.empty();
        });
  }

  private String sentence(
      TypedFigure figure,
      Amount amount,
      Indicator indicator,
      Map.Entry<Period, Amount> base,
      double times) {
    Periods periods = new Periods(messages);
    boolean more = times > 1;
    return messages.get(
        more ? "figures.unusual.more" : "figures.unusual.less",
        messages.get(
            "firms.history.figure",
            periods.of(indicator.kind(), figure.period()),
            new Words(messages).of(indicator)),
        new Words(messages).amount(amount),
        periods.of(indicator.kind(), base.getKey()),
        new Words(messages).amount(base.getValue()),
        Figures.count(Math.round(more ? times : 1 / times)));
  }

  // What was typed together counts as being there; the latest of a period is typed last.
  private static Map<Period, Amount> earlier(
      TypedFigure figure, List<TypedFigure> typed, List<ReportedFigure> had) {
    Map<Period, Amount> earlier = new HashMap<>();
    for (ReportedFigure reported : had) {
      Observation known = reported.observation();
      Amount amount = known.amount();
      if (reported.standing() == Standing.CURRENT
          && known.nature() == Nature.ACTUAL
          && amount != null
          && isNear(figure, known.indicator(), known.period())) {
        earlier.put(known.period(), amount);
      }
    }
    for (TypedFigure other : typed) {
      Amount amount = other.amount();
      if (amount != null && isNear(figure, other.indicator(), other.period())) {
        earlier.put(other.period(), amount);
      }
    }
    return earlier;
  }

  private static boolean isNear(TypedFigure figure, String indicator, Period period) {
    int years = figure.period().year() - period.year();
    return figure.indicator().equals(indicator) && (years == 0 || years == 1);
  }
}
