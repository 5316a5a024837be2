package guian.registry.cli;

import guian.registry.radar.Movement;
import guian.registry.radar.Radar;
import guian.registry.radar.RadarWords;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A radar as a person reads it in a terminal. */
final class RadarText {
  private final Radar radar;
  private final RadarWords words;
  private final Messages messages;

  RadarText(Radar radar, RadarWords words, Messages messages) {
    this.radar = radar;
    this.words = words;
    this.messages = messages;
  }

  List<String> lines(List<Radar.Entry> entries) {
    if (radar.year() == null) {
      return List.of(messages.get("radar.none"));
    }
    String name = radar.definition().name().in(messages.language());
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("radar.title", name, radar.year().toString()));
    lines.add(counts());
    lines.add("");
    lines.addAll(table(entries));
    lines.add("");
    lines.add(radar.definition().note().in(messages.language()));
    entries.stream()
        .map(entry -> entry.now().rule())
        .filter(Objects::nonNull)
        .distinct()
        .map(words::rule)
        .forEach(lines::add);
    return lines;
  }

  private String counts() {
    return Stream.of(Movement.values())
        .map(movement -> words.of(movement) + " " + Figures.count(radar.count(movement)))
        .collect(Collectors.joining(" · "));
  }

  private List<String> table(List<Radar.Entry> entries) {
    TextTable table = new TextTable();
    table.row(
        messages.get("radar.head.firm"),
        messages.get("radar.head.answer"),
        messages.get("radar.head.movement"));
    Words names = new Words(messages);
    entries.forEach(entry ->
        table.row(
            names.name(entry.facts()), words.of(entry.now().answer()), words.of(entry.movement())));
    List<String> lines = new ArrayList<>(table.lines());
    lines.set(0, lines.getFirst() + "  " + messages.get("radar.head.why"));
    for (int i = 0; i < entries.size(); i++) {
      lines.set(i + 1, lines.get(i + 1) + "  " + words.why(entries.get(i)));
    }
    return lines;
  }
}
