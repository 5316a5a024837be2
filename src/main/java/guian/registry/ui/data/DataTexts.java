package guian.registry.ui.data;

import guian.registry.model.Via;
import guian.registry.store.data.SourceRow;
import guian.registry.store.history.StepRow;
import guian.registry.store.imports.ImportEntry;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.CellText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts imports, sources and steps into the words of their lists. */
final class DataTexts {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int KILO = 1024;

  private final Messages messages;
  private final Words words;
  private final ZoneId zone;

  DataTexts(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.words = new Words(messages);
    this.zone = zone;
  }

  DataLine line(ImportEntry entry) {
    Instant undone = entry.undoneAt();
    CellText state =
        undone == null
            ? CellText.of(messages.get("data.import.stands"))
            : CellText.muted(messages.get("data.import.undone", time(undone)));
    return new DataLine(
        entry.id(),
        List.of(
            CellText.of(entry.file()),
            CellText.of(Long.toString(entry.id())),
            count(entry.counts().firmsNew()),
            count(entry.counts().firmsUpdated()),
            count(entry.counts().figuresNew()),
            count(entry.counts().figuresRevised()),
            count(entry.rejected()),
            CellText.of(entry.by()),
            CellText.of(time(entry.at())),
            state),
        undone == null,
        null);
  }

  DataLine line(SourceRow source) {
    Long bytes = source.bytes();
    return new DataLine(
        source.id(),
        List.of(
            CellText.of(source.name()),
            CellText.of(messages.get("data.source.kind." + source.kind())),
            CellText.of(source.reference()),
            bytes == null ? CellText.NONE : CellText.of(size(bytes)),
            CellText.of(source.readBy()),
            CellText.of(time(source.readAt()))),
        false,
        null);
  }

  DataLine line(StepRow step, StepTexts edits) {
    StepRow.Change first = step.first();
    Long firm = step.shown() == null || first == null ? null : first.firmId();
    return new DataLine(
        step.id(),
        List.of(
            CellText.of(what(step)),
            CellText.muted(edits.field(step)),
            CellText.muted(edits.before(step)),
            CellText.of(edits.after(step)),
            CellText.of(words.of(step.via())),
            count(step.changes()),
            CellText.of(step.by()),
            CellText.of(time(step.at()))),
        false,
        firm);
  }

  private String what(StepRow step) {
    String file = step.file();
    if (step.via() == Via.EXAMPLE) {
      return messages.get("data.step.example");
    }
    if (file != null) {
      return step.via() == Via.UNDO ? messages.get("data.step.undone", file) : file;
    }
    return what(step.first());
  }

  private String what(StepRow.@Nullable Change first) {
    if (first == null) {
      return Figures.NONE;
    }
    String table = messages.get("data.table." + first.table());
    return first.firm() == null ? table : words.name(first.firm());
  }

  private static CellText count(long count) {
    return CellText.of(Figures.count(count));
  }

  /** A moment to the minute, in the user's time zone. */
  String time(Instant at) {
    return MINUTE.format(at.atZone(zone));
  }

  /** Bytes as KB, or MB from one on. */
  String size(long bytes) {
    long kilo = Math.max(1, bytes / KILO);
    return kilo < KILO
        ? messages.get("data.size.kb", Figures.count(kilo))
        : messages.get("data.size.mb", Figures.count(kilo / KILO));
  }
}
