package guian.registry.ui.growth;

import guian.registry.model.Indicator;
import guian.registry.model.RefusedException;
import guian.registry.radar.Definition;
import guian.registry.radar.Definitions;
import guian.registry.radar.Movement;
import guian.registry.radar.Radar;
import guian.registry.radar.RadarList;
import guian.registry.radar.RadarWords;
import guian.registry.radar.Rule;
import guian.registry.text.ListFile;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Ports;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The radar: which firms a definition holds for, who enters and falls out, who lacks a figure. */
final class RadarViewModel {
  private final GrowthServices services;
  private final Ports ports;
  private final Messages messages;
  private final ObservableList<Definition> definitions = FXCollections.observableArrayList();
  private final ObservableList<Integer> years = FXCollections.observableArrayList();
  private final ObservableList<RadarLine> lines = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Definition> definition = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Movement> filter = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Map<Movement, Long>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private @Nullable Radar radar;
  private @Nullable RadarWords words;
  private long question;
  private boolean arriving;

  /** What was read: the radar, and the words to tell it. */
  private record Read(Radar radar, RadarWords words) {}

  RadarViewModel(GrowthServices services, Ports ports, Messages messages) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    definition.addListener((o, before, after) -> chosen());
    year.addListener((o, before, after) -> chosen());
    filter.addListener((o, before, after) -> show());
  }

  private void chosen() {
    if (!arriving) {
      read();
    }
  }

  /** Reads the radar anew. */
  void read() {
    if (definitions.isEmpty()) {
      arriving = true;
      definitions.setAll(Definitions.load().all());
      definition.set(definitions.getFirst());
      arriving = false;
    }
    Definition asked = definition.get();
    Integer wanted = year.get();
    long mine = ++question;
    if (asked != null) {
      ports
          .tasks()
          .of(progress -> read(asked, wanted))
          .onSuccess(found -> {
            if (mine == question) {
              arrived(found);
            }
          })
          .start();
    }
  }

  // A year that was chosen for one definition may have no figures for another.
  private Read read(Definition asked, @Nullable Integer wanted) {
    List<Indicator> indicators = services.growth().indicators();
    RadarWords said = new RadarWords(messages, services.industries(), indicators);
    boolean known = wanted != null && services.radar().years(asked).contains(wanted);
    return new Read(services.radar().read(asked, known ? wanted : null), said);
  }

  private void arrived(Read found) {
    radar = found.radar();
    words = found.words();
    arriving = true;
    if (!years.equals(found.radar().years())) {
      years.setAll(found.radar().years());
    }
    year.set(found.radar().year());
    arriving = false;
    Map<Movement, Long> numbers = new EnumMap<>(Movement.class);
    for (Movement movement : Movement.values()) {
      numbers.put(movement, found.radar().count(movement));
    }
    counts.set(numbers);
    show();
  }

  private void show() {
    lines.setAll(entries().stream().map(this::line).toList());
  }

  private List<Radar.Entry> entries() {
    Movement only = filter.get();
    return radar == null
        ? List.of()
        : only == null ? radar.entries() : radar.only(entry -> entry.movement() == only);
  }

  private RadarLine line(Radar.Entry entry) {
    RadarWords said = Objects.requireNonNull(words);
    Rule rule = entry.now().rule();
    return new RadarLine(
        entry.facts().id(),
        new Words(messages).name(entry.facts()),
        said.industry(entry.facts()),
        said.of(entry.now().answer()),
        said.of(entry.movement()),
        said.why(entry),
        rule == null ? "" : said.rule(rule));
  }

  /** A movement's name. */
  String name(Movement movement) {
    return messages.get("radar.movement." + movement.code());
  }

  /** A definition's name. */
  String name(Definition named) {
    return named.name().in(messages.language());
  }

  /** What the definition means and leaves out; empty while none is chosen. */
  String note() {
    Definition chosen = definition.get();
    return chosen == null ? "" : chosen.note().in(messages.language());
  }

  /** The chosen lines, or all when none is, as text for a spreadsheet. */
  String copied(List<RadarLine> chosen) {
    Set<Long> ids = new HashSet<>();
    chosen.forEach(line -> ids.add(line.firmId()));
    return list()
        .text(
            entries().stream()
                .filter(entry -> ids.isEmpty() || ids.contains(entry.facts().id()))
                .toList());
  }

  /** Tells that the lines were copied. */
  void tellCopied(int count) {
    ports.notices().done(messages.get("radar.copied", count == 0 ? lines.size() : count));
  }

  private RadarList list() {
    return new RadarList(messages, Objects.requireNonNull(words));
  }

  /** Saves the lines shown as a list, where the person chooses. */
  void save(Kind kind) {
    Definition chosen = definition.get();
    Integer of = year.get();
    if (chosen == null || of == null || words == null) {
      return;
    }
    ListFile list = list().file(entries());
    ports
        .files()
        .save(kind, messages.get("radar.title", name(chosen), of.toString()))
        .ifPresent(file ->
            ports
                .tasks()
                .of(progress -> {
                  try {
                    if (kind == Kind.CSV) {
                      list.writeCsv(file);
                    } else {
                      list.writeXlsx(file);
                    }
                  } catch (IOException e) {
                    throw new RefusedException(e, "file.write", file.toString());
                  }
                  return file;
                })
                .onSuccess(
                    saved -> ports.notices().done(messages.get("radar.saved", saved.getFileName())))
                .start());
  }

  /** Opens a firm's file. */
  void openFirm(long firm) {
    ports.screens().go(new Destination.Firm(firm));
  }

  ObservableList<Definition> definitions() {
    return definitions;
  }

  ObservableList<Integer> years() {
    return years;
  }

  ObservableList<RadarLine> lines() {
    return lines;
  }

  ObjectProperty<@Nullable Definition> definitionProperty() {
    return definition;
  }

  /** The year that is judged; null while nothing is. */
  ObjectProperty<@Nullable Integer> yearProperty() {
    return year;
  }

  /** The movement shown alone; null for all. */
  ObjectProperty<@Nullable Movement> filterProperty() {
    return filter;
  }

  /** How many firms moved how. */
  ReadOnlyObjectProperty<Map<Movement, Long>> countsProperty() {
    return counts.getReadOnlyProperty();
  }
}
