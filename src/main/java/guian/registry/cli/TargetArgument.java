package guian.registry.cli;

import guian.registry.importing.value.AmountText;
import guian.registry.importing.value.Unit;
import guian.registry.model.Indicator;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code revenue=12亿元}: an indicator and its target, which for money names its unit. */
final class TargetArgument {
  private static final int FEN = 2;

  private final List<Indicator> indicators;
  private final Messages messages;
  private final Function<String, WrongUseException> wrong;

  TargetArgument(
      List<Indicator> indicators, Messages messages, Function<String, WrongUseException> wrong) {
    this.indicators = indicators;
    this.messages = messages;
    this.wrong = wrong;
  }

  /** An indicator with its target in hundredths of its unit. */
  record Wanted(Indicator indicator, long hundredths) {}

  /**
   * Reads one.
   *
   * @throws WrongUseException when it is none: a number without its unit is never guessed at
   */
  Wanted read(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw wrong("cli.target.form", text);
    }
    Indicator indicator = indicator(text.substring(0, equals).strip());
    String typed = text.substring(equals + 1).strip();
    if (!(AmountText.read(typed) instanceof AmountText.Exact exact)) {
      throw wrong("cli.target.amount", typed);
    }
    return new Wanted(indicator, hundredths(value(indicator, exact, typed), typed));
  }

  /** The indicator with this id. */
  Indicator indicator(String id) {
    return indicators.stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            wrong(
                "cli.target.indicator",
                id,
                indicators.stream().map(Indicator::id).collect(Collectors.joining(" "))));
  }

  private BigDecimal value(Indicator indicator, AmountText.Exact exact, String typed) {
    Unit unit = exact.unit();
    if (unit == null) {
      if (indicator.isMoney() || exact.currency() != null) {
        throw wrong("cli.target.unit", typed, indicator.id());
      }
      return exact.number();
    }
    if (!unit.code().equals(indicator.unit())) {
      throw wrong("cli.target.other_unit", typed, indicator.id());
    }
    return unit.times(exact.number());
  }

  private long hundredths(BigDecimal value, String typed) {
    try {
      return value.movePointRight(FEN).longValueExact();
    } catch (ArithmeticException e) {
      throw wrong("cli.target.amount", typed);
    }
  }

  private WrongUseException wrong(String key, Object... values) {
    return wrong.apply(messages.get(key, values));
  }
}
