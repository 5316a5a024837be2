package guian.registry.ui.growth;

import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import javafx.beans.value.ObservableValue;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Names periods as the indicator that is shown is counted. */
final class PeriodNames extends StringConverter<Period> {
  private final Periods words;
  private final ObservableValue<@Nullable Indicator> indicator;

  PeriodNames(Messages messages, ObservableValue<@Nullable Indicator> indicator) {
    this.words = new Periods(messages);
    this.indicator = indicator;
  }

  @Override
  public String toString(@Nullable Period period) {
    Indicator shown = indicator.getValue();
    IndicatorKind kind = shown == null ? IndicatorKind.FLOW : shown.kind();
    return period == null ? "" : words.of(kind, period);
  }

  @Override
  public @Nullable Period fromString(String text) {
    return null;
  }
}
