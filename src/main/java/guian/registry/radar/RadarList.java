package guian.registry.radar;

import guian.registry.model.FirmFacts;
import guian.registry.text.ListFile;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The firms of a radar as a list: of the screen's copying, of the terminal, of csv and xlsx. */
public final class RadarList {
  private static final List<String> COLUMNS =
      List.of("firm", "code", "industry", "answer", "movement", "why", "rule");

  private final Messages messages;
  private final RadarWords words;

  public RadarList(Messages messages, RadarWords words) {
    this.messages = messages;
    this.words = words;
  }

  /** The heads of the columns. */
  public List<String> header() {
    return COLUMNS.stream().map(column -> messages.get("radar.head." + column)).toList();
  }

  /** A firm's cells. */
  public List<String> row(Radar.Entry entry) {
    FirmFacts facts = entry.facts();
    Rule rule = entry.now().rule();
    return List.of(
        new Words(messages).name(facts),
        Objects.requireNonNullElse(facts.creditCode(), ""),
        words.industry(facts),
        words.of(entry.now().answer()),
        words.of(entry.movement()),
        words.why(entry),
        rule == null ? "" : words.rule(rule));
  }

  /** Header and rows as tab-separated text for a spreadsheet. */
  public String text(List<Radar.Entry> entries) {
    List<String> lines = new ArrayList<>(List.of(String.join("\t", header())));
    entries.forEach(entry -> lines.add(String.join("\t", row(entry))));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** The list as a file. */
  public ListFile file(List<Radar.Entry> entries) {
    return new ListFile(
        number -> messages.get("radar.sheet", number),
        header(),
        reader -> entries.forEach(entry -> reader.accept(List.copyOf(row(entry)))));
  }
}
