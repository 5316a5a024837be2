package guian.registry.ui.growth;

import guian.registry.growth.FirmGrowth;
import guian.registry.growth.chart.Mode;
import guian.registry.growth.chart.View;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.store.figures.TotalQueries.Grouping;
import guian.registry.text.Messages;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Work;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the screen shows: whose growth, of which indicator, from January or by single quarters. */
final class GrowthViewModel {
  private final GrowthServices services;
  private final Ports ports;
  private final ChartPages pages;
  private final FirmPages firmPages;
  private final ObservableList<Indicator> indicators = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Indicator> indicator = new SimpleObjectProperty<>();
  private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.FIRM);
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.CUMULATIVE);
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.AMOUNT);
  private final BooleanProperty claimShown = new SimpleBooleanProperty(true);
  private final BooleanProperty fanShown = new SimpleBooleanProperty(true);
  private final BooleanProperty projectionShown = new SimpleBooleanProperty(true);
  private final ObjectProperty<@Nullable String> period = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable ChartPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable FirmGrowth> firm = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final ClaimsViewModel claims;
  private final RadarViewModel radar;
  private final GroupPeriods groups = new GroupPeriods(this::reload);
  private @Nullable Supplier<@Nullable ChartPage> drawn;
  private @Nullable Long firmId;
  private long question;

  GrowthViewModel(GrowthServices services, Ports ports, Messages messages) {
    this.services = services;
    this.ports = ports;
    this.pages = new ChartPages(services, messages);
    this.firmPages = new FirmPages(messages);
    this.claims = new ClaimsViewModel(services, ports, messages);
    this.radar = new RadarViewModel(services, ports, messages);
    topic.addListener((o, before, after) -> reload());
    indicator.addListener((o, before, after) -> reload());
    mode.addListener((o, before, after) -> drawFirm());
    view.addListener((o, before, after) -> draw());
    List.of(claimShown, fanShown, projectionShown)
        .forEach(shown -> shown.addListener((o, before, after) -> drawFirm()));
  }

  /** The screen is shown: reads what may have changed, and goes to the firm asked for. */
  void activate(Destination destination) {
    if (destination instanceof Destination.Growth growth) {
      firmId = growth.firmId();
      period.set(null);
      topic.set(Topic.FIRM);
    }
    if (indicators.isEmpty()) {
      read(progress -> services.growth().indicators(), this::arrived);
    } else {
      reload();
    }
  }

  private void arrived(List<Indicator> found) {
    indicators.setAll(found);
    indicator.set(
        found.stream().filter(i -> i.id().equals(Indicator.REVENUE)).findFirst().orElse(null));
  }

  /** Shows a firm. */
  void showFirm(long id) {
    firmId = id;
    period.set(null);
    if (topic.get() == Topic.FIRM) {
      reload();
    } else {
      topic.set(Topic.FIRM);
    }
  }

  /** Reads what is shown anew. */
  void reload() {
    Indicator wanted = indicator.get();
    if (wanted == null) {
      return;
    }
    switch (topic.get()) {
      case FIRM -> read(progress -> readFirm(wanted), this::arrived);
      case ZONE -> read(progress -> readZone(wanted), this::arrived);
      case INDUSTRY -> readGroups(wanted, Grouping.INDUSTRY);
      case RELATION -> readGroups(wanted, Grouping.RELATION);
      case AGE -> readGroups(wanted, Grouping.AGE);
      case PARK -> readGroups(wanted, Grouping.PARK);
      case CLAIMS -> claims.read();
      case RADAR -> radar.read();
    }
  }

  private void readGroups(Indicator wanted, Grouping grouping) {
    Period period = groups.periodProperty().get();
    read(
        progress -> services.growth().groups(wanted, grouping, period),
        found -> {
          groups.arrived(found);
          show(() -> pages.groups(found, view.get()));
        });
  }

  private ChartPages.Zone readZone(Indicator wanted) {
    return new ChartPages.Zone(services.growth().zone(wanted), services.zone().get());
  }

  private void arrived(ChartPages.Zone found) {
    show(() -> pages.zone(found, view.get()));
  }

  // The page of the zone or of groups, drawn anew when another axis is asked for.
  private void show(Supplier<@Nullable ChartPage> drawing) {
    drawn = drawing;
    page.set(drawing.get());
  }

  private void draw() {
    if (topic.get() == Topic.FIRM) {
      drawFirm();
    } else if (drawn != null && !topic.get().isList()) {
      page.set(drawn.get());
    }
  }

  private @Nullable FirmGrowth readFirm(Indicator wanted) {
    Long id = firmId == null ? services.growth().firstFirm(wanted) : firmId;
    if (id == null) {
      return null;
    }
    try {
      return services.growth().firm(id, wanted);
    } catch (RefusedException gone) {
      Long other = services.growth().firstFirm(wanted);
      return other == null || other.equals(id) ? null : services.growth().firm(other, wanted);
    }
  }

  private <T extends @Nullable Object> void read(Work<T> work, Consumer<? super T> consequence) {
    long mine = ++question;
    loading.set(true);
    ports
        .tasks()
        .of(work)
        .onSuccess(found -> {
          if (mine == question) {
            loading.set(false);
            consequence.accept(found);
          }
        })
        .onError(failure -> loading.set(false))
        .start();
  }

  private void arrived(@Nullable FirmGrowth found) {
    firm.set(found);
    firmId = found == null ? null : Long.valueOf(found.figures().facts().id());
    drawFirm();
  }

  private void drawFirm() {
    FirmGrowth shown = firm.get();
    if (topic.get() == Topic.FIRM) {
      page.set(shown == null ? null : firmPages.page(shown, parts()));
    }
  }

  private FirmPages.Parts parts() {
    return new FirmPages.Parts(
        mode.get(), view.get(), claimShown.get(), fanShown.get(), projectionShown.get());
  }

  /** Opens the shown firm's file. */
  void openFile() {
    FirmGrowth shown = firm.get();
    if (shown != null) {
      ports.screens().go(new Destination.Firm(Objects.requireNonNull(firmId)));
    }
  }

  /** Opens the import, for a registry without figures. */
  void openImport() {
    ports.screens().go(new Destination.Import(List.of()));
  }

  /** What is drawn; null when there is nothing to draw. */
  ReadOnlyObjectProperty<@Nullable ChartPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The firm that was read last. */
  ReadOnlyObjectProperty<@Nullable FirmGrowth> firmProperty() {
    return firm.getReadOnlyProperty();
  }

  /** Whether something is being read. */
  ReadOnlyBooleanProperty loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  /** The code of the period that is chosen in chart and table. */
  ObjectProperty<@Nullable String> periodProperty() {
    return period;
  }

  /** Opens the form of a new claim of the firm that was shown last. */
  void beginClaim() {
    FirmGrowth shown = firm.get();
    claims.begin(firmId, shown == null ? "" : shown.figures().title(), indicator.get());
  }

  /** The register of claims. */
  ClaimsViewModel claims() {
    return claims;
  }

  /** Which firms are at scale, high-growth or gazelles. */
  RadarViewModel radar() {
    return radar;
  }

  /** The period of the groups. */
  GroupPeriods groups() {
    return groups;
  }

  ObservableList<Indicator> indicators() {
    return indicators;
  }

  ObjectProperty<@Nullable Indicator> indicatorProperty() {
    return indicator;
  }

  ObjectProperty<Topic> topicProperty() {
    return topic;
  }

  ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  /** What the value axis measures. */
  ObjectProperty<View> viewProperty() {
    return view;
  }

  BooleanProperty fanShownProperty() {
    return fanShown;
  }

  BooleanProperty projectionShownProperty() {
    return projectionShown;
  }

  BooleanProperty claimShownProperty() {
    return claimShown;
  }
}
