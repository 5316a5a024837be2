package guian.registry.growth.chart;

import guian.registry.store.figures.ChangeParts;
import guian.registry.store.figures.ChangeParts.Part;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import java.util.List;

/** What a sum's change is made of, in words. */
public final class ChangeWords {
  private final ChartUnit unit;
  private final Messages messages;

  /** Words whose amounts are in {@code unit}. */
  public ChangeWords(ChartUnit unit, Messages messages) {
    this.unit = unit;
    this.messages = messages;
  }

  /** The whole change, then each part: newcomers, leavers, continuing firms, revisions. */
  public List<String> lines(ChangeParts change) {
    Part left = new Part(Math.negateExact(change.leavers().sum()), change.leavers().firms());
    return List.of(
        messages.get(
            "growth.change",
            unit.text(change.before()),
            unit.text(change.now()),
            signed(change.change()),
            messages.get(unit.key())),
        line("growth.change.newcomers", change.newcomers()),
        line("growth.change.leavers", left),
        line("growth.change.continuing", change.continuing()),
        line("growth.change.revisions", change.revisions()));
  }

  private String line(String key, Part part) {
    return messages.get(key, signed(part.sum()), Figures.count(part.firms()));
  }

  private String signed(long hundredths) {
    return (hundredths > 0 ? "+" : "") + unit.text(hundredths);
  }
}
