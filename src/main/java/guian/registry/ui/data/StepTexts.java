package guian.registry.ui.data;

import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.store.history.HistoryEntry;
import guian.registry.store.history.StepRow;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.common.ChangeWords;
import java.util.List;

/** What a step changed: of an edit the field with its old and new value. */
final class StepTexts {
  private final Messages messages;
  private final ChangeWords words;

  StepTexts(Messages messages, List<Indicator> indicators) {
    this.messages = messages;
    this.words = new ChangeWords(messages, Industries.load(), indicators);
  }

  /** The field, with the period of a figure; the kind of record of any other change. */
  String field(StepRow step) {
    HistoryEntry entry = step.shown();
    if (entry != null) {
      return words.what(entry);
    }
    return step.first() == null ? Figures.NONE : messages.get("data.table." + step.first().table());
  }

  /** The old value; empty when the step is no edit of one. */
  String before(StepRow step) {
    HistoryEntry entry = step.shown();
    return entry == null ? "" : words.before(entry);
  }

  /** The new value; empty when the step is no edit of one. */
  String after(StepRow step) {
    HistoryEntry entry = step.shown();
    return entry == null ? "" : words.after(entry);
  }
}
