package guian.registry.ui.ownership;

import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.ownership.OwnershipReader;
import guian.registry.ownership.TwoReadings;
import guian.registry.ownership.TwoReadings.Owners;
import guian.registry.store.firms.FirmQueries;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The zone's total of one indicator and period, by firm and by owner, each explained. */
public final class ReadingsViewModel {
  /**
   * What the page shows, ready to be read.
   *
   * @param zone the total of the firms of the zone
   * @param zoneNote how many firms, and what is not in it
   * @param parts by owner: what firms of the zone have, firms outside, nobody told; empty when
   *     nothing can be told
   * @param refusal why nothing can be told by owner; empty when it can
   */
  record Shown(
      String zone,
      String zoneNote,
      List<Part> parts,
      String ownersNote,
      String refusal,
      String unit,
      List<Row> rows) {}

  /** A part of the total: what it is, its amount and its share. */
  record Part(String name, String amount, String share) {}

  /** An owner's line. */
  record Row(long firm, String owner, String place, String firms, String amount, String share) {}

  private static final int HUNDRED = 100;

  private final OwnershipReader reader;
  private final FirmQueries queries;
  private final Ports ports;
  private final Messages messages;
  private final Words words;
  private final ObservableList<Indicator> indicators = FXCollections.observableArrayList();
  private final ObservableList<Period> periods = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Indicator> indicator = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Period> period = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();
  private long question;

  /** The readings over a registry's figures. */
  public ReadingsViewModel(
      OwnershipReader reader, FirmQueries queries, Ports ports, Messages messages) {
    this.reader = reader;
    this.queries = queries;
    this.ports = ports;
    this.messages = messages;
    this.words = new Words(messages);
    indicator.addListener((o, before, after) -> readPeriods(after));
    period.addListener((o, before, after) -> read());
  }

  /** Reads anew; {@code wanted} is the period to begin with. */
  public void open(@Nullable Period wanted) {
    if (!indicators.isEmpty()) {
      read();
      return;
    }
    ports
        .tasks()
        .of(progress -> queries.indicators())
        .onSuccess(found -> {
          period.set(wanted);
          indicators.setAll(found);
          indicator.set(found.getFirst());
        })
        .start();
  }

  private void readPeriods(@Nullable Indicator of) {
    if (of != null) {
      ports
          .tasks()
          .of(progress -> queries.periods(of.id()))
          .onSuccess(found -> {
            Period before = period.get();
            periods.setAll(found);
            Period now =
                found.contains(before) ? before : found.isEmpty() ? null : found.getFirst();
            period.set(now);
            read();
          })
          .start();
    }
  }

  private void read() {
    long mine = ++question;
    Indicator of = indicator.get();
    Period at = period.get();
    if (of == null || at == null) {
      shown.set(null);
      return;
    }
    ports
        .tasks()
        .of(progress -> shown(reader.read(of, at)))
        .onSuccess(found -> {
          if (mine == question) {
            shown.set(found);
          }
        })
        .start();
  }

  private Shown shown(TwoReadings readings) {
    Owners owners = readings.owners();
    String day = readings.day().toString();
    return new Shown(
        sentence(readings, readings.total()),
        messages.get("ownership.zone.note", readings.firms(), readings.undisclosed()),
        owners instanceof Owners.Told told ? parts(readings, told) : List.of(),
        messages.get("ownership.owners.note", day),
        owners instanceof Owners.Untold untold ? refusal(untold) : "",
        words.unit(readings.indicator()),
        owners instanceof Owners.Told told ? rows(readings, told) : List.of());
  }

  private List<Part> parts(TwoReadings readings, Owners.Told told) {
    return List.of(
        part(readings, "ownership.part.zone", told.zone()),
        part(readings, "ownership.part.outside", told.outside()),
        part(readings, "ownership.part.unstated", told.unstated()));
  }

  private Part part(TwoReadings readings, String key, long amount) {
    return new Part(messages.get(key), sentence(readings, amount), share(amount, readings.total()));
  }

  private String sentence(TwoReadings readings, long amount) {
    return readings.indicator().isMoney()
        ? words.yi(amount)
        : messages.get("word.amount", Figures.counted(amount), words.unit(readings.indicator()));
  }

  private String refusal(Owners.Untold untold) {
    String names =
        untold.firms().stream()
            .limit(6)
            .map(words::name)
            .collect(Collectors.joining(messages.get("ownership.and")));
    return messages.get("ownership.untold." + untold.why().code(), names);
  }

  private List<Row> rows(TwoReadings readings, Owners.Told told) {
    return told.owners().stream()
        .map(owner ->
            new Row(
                owner.id(),
                words.name(owner.name()),
                messages.get(owner.resident() ? "ownership.in" : "ownership.out"),
                Figures.count(owner.firms()),
                readings.indicator().isMoney()
                    ? Figures.wan(owner.amount())
                    : Figures.counted(owner.amount()),
                share(owner.amount(), readings.total())))
        .toList();
  }

  /** A share of a whole that is positive; else none can be told. */
  private static String share(long part, long whole) {
    return whole <= 0
        ? Figures.NONE
        : Figures.decimal(
            BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP),
            1);
  }

  /** The rows as text for a spreadsheet. */
  String copied(List<Row> rows) {
    return rows.stream()
        .map(row ->
            String.join("\t", row.owner(), row.place(), row.firms(), row.amount(), row.share()))
        .collect(Collectors.joining("\n"));
  }

  /** Opens an owner's file. */
  void openFirm(long firm) {
    ports.screens().go(new Destination.FirmPage(firm));
  }

  /** 2017 年 1–6月累计 … of the chosen indicator. */
  String name(Period of) {
    Indicator chosen = indicator.get();
    Periods names = new Periods(messages);
    return chosen == null ? names.full(of) : names.of(chosen.kind(), of);
  }

  String name(Indicator of) {
    return words.of(of);
  }

  ObservableList<Indicator> indicators() {
    return indicators;
  }

  ObservableList<Period> periods() {
    return periods;
  }

  ObjectProperty<@Nullable Indicator> indicatorProperty() {
    return indicator;
  }

  ObjectProperty<@Nullable Period> periodProperty() {
    return period;
  }

  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown;
  }
}
