package guian.registry.ui.growth;

import guian.registry.growth.FirmGrowth;
import guian.registry.growth.GrowthReader;
import guian.registry.growth.chart.Mode;
import guian.registry.growth.chart.View;
import guian.registry.model.Indicator;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.growth.ChartPage.Side;
import guian.registry.ui.port.Ports;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The chart of one firm in whichever of its indicators a person chooses. */
public final class FirmChartViewModel {
  private final GrowthReader growth;
  private final Ports ports;
  private final Messages messages;
  private final FirmPages pages;
  private final ChartExport export;
  private final ObservableList<Indicator> indicators = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Indicator> indicator = new SimpleObjectProperty<>();
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.CUMULATIVE);
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.AMOUNT);
  private final ObjectProperty<@Nullable String> period = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable ChartPage> page = new ReadOnlyObjectWrapper<>();
  private @Nullable Long firm;
  private @Nullable FirmGrowth read;
  private long question;
  private boolean arriving;

  /** A chart over a registry's figures. */
  public FirmChartViewModel(GrowthReader growth, Ports ports, Messages messages) {
    this.growth = growth;
    this.ports = ports;
    this.messages = messages;
    this.pages = new FirmPages(messages);
    this.export = new ChartExport(ports, messages);
    indicator.addListener((o, before, after) -> {
      if (!arriving) {
        read();
      }
    });
    mode.addListener((o, before, after) -> draw());
    view.addListener((o, before, after) -> draw());
  }

  /** Shows a firm; {@code known} are the indicators it has figures of, the first to begin with. */
  public void show(long firmId, List<Indicator> known) {
    if (firm == null || firm != firmId) {
      period.set(null);
    }
    firm = firmId;
    Indicator before = indicator.get();
    arriving = true;
    if (!indicators.equals(known)) {
      indicators.setAll(known);
    }
    indicator.set(known.contains(before) ? before : known.isEmpty() ? null : known.getFirst());
    arriving = false;
    read();
  }

  private void read() {
    Indicator of = indicator.get();
    Long id = firm;
    long mine = ++question;
    if (of == null || id == null) {
      read = null;
      draw();
      return;
    }
    ports
        .tasks()
        .of(progress -> growth.firm(id, of))
        .onSuccess(found -> {
          if (mine == question) {
            read = found;
            draw();
          }
        })
        .start();
  }

  private void draw() {
    page.set(
        read == null
            ? null
            : pages.page(read, new FirmPages.Parts(mode.get(), view.get(), true, true, true)));
  }

  /** The indicator's name. */
  String name(Indicator of) {
    return new Words(messages).of(of);
  }

  /** The table under the chart and what its growth rests on; null while nothing is shown. */
  Side.@Nullable OfFirm side() {
    ChartPage shown = page.get();
    return shown != null && shown.side() instanceof Side.OfFirm side ? side : null;
  }

  /** Takes the chart out of the window. */
  ChartExport export() {
    return export;
  }

  ObservableList<Indicator> indicators() {
    return indicators;
  }

  ObjectProperty<@Nullable Indicator> indicatorProperty() {
    return indicator;
  }

  ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  ObjectProperty<View> viewProperty() {
    return view;
  }

  /** The code of the period that is chosen in chart and table. */
  ObjectProperty<@Nullable String> periodProperty() {
    return period;
  }

  /** What is drawn; null when the firm has no figures. */
  ReadOnlyObjectProperty<@Nullable ChartPage> pageProperty() {
    return page.getReadOnlyProperty();
  }
}
