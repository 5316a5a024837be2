package guian.registry.importing.asking;

import guian.registry.model.Amount;
import guian.registry.model.Period;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.util.List;

/** Says in one language what questions, issues and reasons say. */
public final class Sentences {
  private static final String PERIOD = "import.option.period";

  private final Messages messages;
  private final Periods periods;
  private final Words words;

  /** Sentences in the language of {@code messages}. */
  public Sentences(Messages messages) {
    this.messages = messages;
    this.periods = new Periods(messages);
    this.words = new Words(messages);
  }

  /** The sentence. */
  public String of(Wording wording) {
    if (wording.key().equals(PERIOD)) {
      Period period = Period.parse(wording.arguments().getFirst()).orElseThrow();
      return messages.get(PERIOD, periods.full(period));
    }
    return messages.get(wording.key(), wording.arguments().stream().map(this::written).toArray());
  }

  private String written(String argument) {
    if (argument.startsWith(Wording.EITHER)) {
      return argument.split(Wording.EITHER)[words.isChinese() ? 1 : 2];
    }
    return argument.startsWith(Wording.AMOUNT) ? amount(argument) : joined(argument);
  }

  // To the fen: what is compared may differ by less than a table shows.
  private String amount(String argument) {
    String[] parts = argument.split(Wording.AMOUNT);
    Amount amount = new Amount(Long.parseLong(parts[1]), parts[2]);
    return amount.unit().equals(Amount.CNY)
        ? messages.get(
            "word.amount", Figures.counted(amount.hundredths()), messages.get("word.unit.yuan"))
        : words.amount(amount);
  }

  private String joined(String argument) {
    return argument.contains(Wording.PART)
        ? list(List.of(argument.split(Wording.ITEM)).stream().map(this::column).toList())
        : argument;
  }

  private String column(String item) {
    int at = item.indexOf(Wording.PART);
    return messages.get("import.column", item.substring(0, at), item.substring(at + 1));
  }

  /** Items in a row, as the language joins them: 甲、乙; A, B. */
  public String list(List<String> items) {
    return String.join(messages.get("import.list", "", ""), items);
  }
}
