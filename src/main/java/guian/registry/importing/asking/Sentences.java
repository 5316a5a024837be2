package guian.registry.importing.asking;

import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import java.util.List;

/** Says in one language what questions, issues and reasons say. */
public final class Sentences {
  private static final String PERIOD = "import.option.period";

  private final Messages messages;
  private final Periods periods;

  /** Sentences in the language of {@code messages}. */
  public Sentences(Messages messages) {
    this.messages = messages;
    this.periods = new Periods(messages);
  }

  /** The sentence. */
  public String of(Wording wording) {
    if (wording.key().equals(PERIOD)) {
      Period period = Period.parse(wording.arguments().getFirst()).orElseThrow();
      return messages.get(PERIOD, periods.full(period));
    }
    return messages.get(wording.key(), wording.arguments().stream().map(this::joined).toArray());
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
