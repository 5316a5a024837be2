package guian.registry.ui.data;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.store.conflicts.Conflict;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import guian.registry.ui.common.CellText;
import java.util.List;

/** Puts figures that two sources state differently into the words of their list. */
final class ConflictTexts {
  private final Messages messages;
  private final Words words;
  private final Periods periods;
  private final List<Indicator> indicators;

  ConflictTexts(Messages messages, List<Indicator> indicators) {
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
    this.indicators = indicators;
  }

  DataLine line(Conflict conflict) {
    return new DataLine(
        conflict.id(),
        List.of(
            CellText.of(words.name(conflict.firm())),
            CellText.of(figure(conflict)),
            CellText.of(amount(conflict.inUse())),
            CellText.muted(place(conflict.inUse())),
            CellText.of(amount(conflict.other())),
            CellText.muted(place(conflict.other())),
            CellText.of(conflict.percent().map(p -> Figures.growth(p)).orElse(Figures.NONE))),
        false,
        conflict.firmId());
  }

  private String figure(Conflict conflict) {
    String indicator =
        indicators.stream()
            .filter(each -> each.id().equals(conflict.indicator()))
            .findFirst()
            .map(words::of)
            .orElse(conflict.indicator());
    String text =
        messages.get("data.step.figure", indicator, periods.of(conflict.kind(), conflict.period()));
    return conflict.nature() == Nature.ACTUAL
        ? text
        : messages.get("data.conflict.nature", text, words.of(conflict.nature()));
  }

  private String amount(Conflict.Side side) {
    Amount amount = side.amount();
    return amount == null ? messages.get("word.undisclosed") : words.amount(amount);
  }

  private static String place(Conflict.Side side) {
    String sheet = side.sheet() == null || side.sheet().isEmpty() ? "" : " " + side.sheet();
    return side.source() + sheet + (side.cell() == null ? "" : " " + side.cell());
  }
}
