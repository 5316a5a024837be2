package guian.registry.ui.figures;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads what a person types into a cell of the grid. */
public final class TypedFigures {
  private static final int WAN = 4;
  private static final int FEN = 2;

  private final Messages messages;

  public TypedFigures(Messages messages) {
    this.messages = messages;
  }

  /** A typed text as it is understood. */
  public sealed interface Read {
    /** A value; null is not disclosed. */
    record Good(@Nullable Amount amount) implements Read {}

    /** No value, and why. */
    record Bad(String sentence) implements Read {}
  }

  /** Reads a text typed for an indicator, money in 万元. */
  public Read read(Indicator indicator, String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
    if (text.isEmpty()) {
      return new Read.Bad(messages.get("figures.bad.empty"));
    }
    if (text.equalsIgnoreCase(messages.get("word.undisclosed").replaceAll("\\s", ""))) {
      return new Read.Good(null);
    }
    if (!text.matches("[-−]?\\d{1,15}(\\.\\d{1,8})?")) {
      return new Read.Bad(messages.get("figures.bad.number", typed.strip()));
    }
    BigDecimal number = new BigDecimal(text.replace('−', '-'));
    BigDecimal value = indicator.isMoney() ? number.movePointRight(WAN) : number;
    if (value.stripTrailingZeros().scale() > FEN) {
      return new Read.Bad(messages.get("figures.bad.precise", typed.strip()));
    }
    try {
      return new Read.Good(Amount.of(value, indicator.unit()));
    } catch (ArithmeticException e) {
      return new Read.Bad(messages.get("figures.bad.number", typed.strip()));
    }
  }

  /** A value as it is edited. */
  public String exact(Indicator indicator, @Nullable Amount amount) {
    if (amount == null) {
      return messages.get("word.undisclosed");
    }
    BigDecimal value = indicator.isMoney() ? amount.value().movePointLeft(WAN) : amount.value();
    return value.stripTrailingZeros().toPlainString();
  }
}
