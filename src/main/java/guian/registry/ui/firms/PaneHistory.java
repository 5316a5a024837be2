package guian.registry.ui.firms;

import guian.registry.model.Evidence;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Observation;
import guian.registry.model.OfficialTime;
import guian.registry.store.history.HistoryEntry;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.ChangeWords;
import guian.registry.ui.firms.PaneContent.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a firm's history. */
final class PaneHistory {
  private static final Set<String> BESIDE_ANOTHER =
      Set.of("relation_by", "relation_on", "industry_edition", "capital_currency", "source_id");

  private final Messages messages;
  private final ChangeWords words;

  PaneHistory(Messages messages, Industries industries, List<Indicator> indicators) {
    this.messages = messages;
    this.words = new ChangeWords(messages, industries, indicators);
  }

  /** The lines; a field that only goes along with another has none of its own. */
  List<Change> changes(List<HistoryEntry> entries) {
    return entries.stream()
        .filter(e -> e.field() == null || !BESIDE_ANOTHER.contains(e.field()))
        .map(this::change)
        .toList();
  }

  private Change change(HistoryEntry entry) {
    Observation figure = entry.isFigure() ? entry.figure() : null;
    return new Change(
        entry.id(),
        day(entry.at()),
        words.what(entry),
        entry.action() == HistoryEntry.Action.INSERT && entry.figureOld() == null,
        words.before(entry),
        words.after(entry),
        by(entry, figure == null ? null : figure.evidence()));
  }

  private static String day(Instant at) {
    return LocalDate.ofInstant(at, OfficialTime.ZONE).toString();
  }

  private String by(HistoryEntry entry, @Nullable Evidence evidence) {
    List<String> parts = new ArrayList<>(List.of(entry.by()));
    parts.add(
        entry.importId() == null
            ? new Words(messages).of(entry.via())
            : messages.get("firms.history.import", Long.toString(entry.importId())));
    if (evidence != null && evidence.cell() != null) {
      String sheet = evidence.sheet() == null ? "" : evidence.sheet() + " ";
      parts.add((sheet + evidence.cell()).strip());
    } else if (entry.sourceName() != null) {
      parts.add(entry.sourceName());
    }
    return String.join("·", parts);
  }
}
