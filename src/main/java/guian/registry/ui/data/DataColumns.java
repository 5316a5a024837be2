package guian.registry.ui.data;

import guian.registry.text.Messages;
import guian.registry.ui.common.LedgerColumn;
import guian.registry.ui.common.LedgerColumn.Kind;
import java.util.ArrayList;
import java.util.List;

/** The columns of the lists. */
final class DataColumns {
  private static final List<Made> IMPORTS =
      List.of(
          new Made("file", Kind.NAME, 240),
          new Made("number", Kind.TEXT, 64),
          new Made("firms_new", Kind.FIGURE, 72),
          new Made("firms_updated", Kind.FIGURE, 72),
          new Made("figures_new", Kind.FIGURE, 72),
          new Made("figures_revised", Kind.FIGURE, 72),
          new Made("rejected", Kind.FIGURE, 72),
          new Made("by", Kind.TEXT, 96),
          new Made("at", Kind.TEXT, 132),
          new Made("state", Kind.TEXT, 168));
  private static final List<Made> SOURCES =
      List.of(
          new Made("source", Kind.NAME, 240),
          new Made("kind", Kind.TEXT, 96),
          new Made("reference", Kind.TEXT, 280),
          new Made("size", Kind.FIGURE, 76),
          new Made("by", Kind.TEXT, 96),
          new Made("at", Kind.TEXT, 132));
  private static final List<Made> CONFLICTS =
      List.of(
          new Made("firm", Kind.NAME, 190),
          new Made("figure", Kind.TEXT, 176),
          new Made("in_use", Kind.FIGURE, 112),
          new Made("in_use_source", Kind.TEXT, 168),
          new Made("other", Kind.FIGURE, 112),
          new Made("other_source", Kind.TEXT, 168),
          new Made("difference", Kind.FIGURE, 76));
  private static final List<Made> HISTORY =
      List.of(
          new Made("what", Kind.NAME, 208),
          new Made("field", Kind.TEXT, 172),
          new Made("before", Kind.FIGURE, 128),
          new Made("after", Kind.FIGURE, 140),
          new Made("via", Kind.TEXT, 60),
          new Made("changes", Kind.FIGURE, 64),
          new Made("by", Kind.TEXT, 92),
          new Made("at", Kind.TEXT, 132));

  private final Messages messages;

  /** A column's name in the messages, and its look. */
  private record Made(String name, Kind kind, double width) {}

  DataColumns(Messages messages) {
    this.messages = messages;
  }

  List<LedgerColumn<DataLine>> of(DataSection section) {
    List<Made> made =
        switch (section) {
          case IMPORTS -> IMPORTS;
          case SOURCES -> SOURCES;
          case CONFLICTS -> CONFLICTS;
          case HISTORY -> HISTORY;
        };
    List<LedgerColumn<DataLine>> columns = new ArrayList<>();
    for (Made each : made) {
      int place = columns.size();
      columns.add(
          new LedgerColumn<>(
              each.name(),
              messages.get("data.column." + each.name()),
              unit(each.name()),
              each.kind(),
              each.width(),
              false,
              line -> line.cells().get(place)));
    }
    return columns;
  }

  private String unit(String column) {
    String key = "data.unit." + column;
    return messages.has(key) ? messages.get(key) : "";
  }
}
