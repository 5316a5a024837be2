package guian.registry.ui.data;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Observation;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.store.history.HistoryEntry;
import guian.registry.store.history.StepRow;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step changed: of an edit the field with its old and new value. */
final class StepTexts {
  private final Messages messages;
  private final Words words;
  private final Periods periods;
  private final List<Indicator> indicators;

  StepTexts(Messages messages, List<Indicator> indicators) {
    this.messages = messages;
    this.words = new Words(messages);
    this.periods = new Periods(messages);
    this.indicators = indicators;
  }

  /** The field, with the period of a figure; the kind of record of any other change. */
  String field(StepRow step) {
    HistoryEntry entry = step.shown();
    if (entry == null) {
      return step.first() == null ? Figures.NONE : table(step.first().table());
    }
    Observation figure = entry.figure();
    if (figure != null) {
      return messages.get("data.step.figure", indicator(figure), period(figure));
    }
    String key = "firms.field." + entry.field();
    return entry.table().equals("firm") && messages.has(key)
        ? messages.get(key)
        : entry.field() == null
            ? messages.get("data.step." + entry.action().code(), table(entry.table()))
            : table(entry.table());
  }

  private String table(String table) {
    return messages.get("data.table." + table);
  }

  private String indicator(Observation figure) {
    Indicator indicator = known(figure);
    return indicator == null ? figure.indicator() : words.of(indicator);
  }

  private String period(Observation figure) {
    Indicator indicator = known(figure);
    IndicatorKind kind = indicator == null ? IndicatorKind.FLOW : indicator.kind();
    return periods.of(kind, figure.period());
  }

  private @Nullable Indicator known(Observation figure) {
    return indicators.stream()
        .filter(indicator -> indicator.id().equals(figure.indicator()))
        .findFirst()
        .orElse(null);
  }

  /** The old value; empty when the step is no edit of one. */
  String before(StepRow step) {
    HistoryEntry entry = step.shown();
    if (entry == null) {
      return "";
    }
    if (entry.isFigure()) {
      return amount(entry.figureBefore());
    }
    return entry.field() == null ? "" : value(entry, entry.before());
  }

  /** The new value; empty when the step is no edit of one. */
  String after(StepRow step) {
    HistoryEntry entry = step.shown();
    if (entry == null) {
      return "";
    }
    if (entry.isFigure()) {
      return amount(entry.figure());
    }
    return entry.field() == null ? "" : value(entry, entry.after());
  }

  private String amount(@Nullable Observation figure) {
    if (figure == null) {
      return Figures.NONE;
    }
    Amount amount = figure.amount();
    return amount == null ? messages.get("word.undisclosed") : words.amount(amount);
  }

  private String value(HistoryEntry entry, @Nullable String stored) {
    if (stored == null) {
      return Figures.NONE;
    }
    return switch (String.valueOf(entry.field())) {
      case "relation" -> Coded.find(Relation.class, stored).map(words::of).orElse(stored);
      case "relation_basis" ->
          Coded.find(RelationBasis.class, stored).map(words::of).orElse(stored);
      case "status" -> Coded.find(Status.class, stored).map(words::of).orElse(stored);
      case "size_class" -> Coded.find(SizeClass.class, stored).map(words::of).orElse(stored);
      case "capital", "approved_amount", "paid_amount" -> words.wan(Long.parseLong(stored));
      default -> stored;
    };
  }
}
