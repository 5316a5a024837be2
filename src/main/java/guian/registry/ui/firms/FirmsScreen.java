package guian.registry.ui.firms;

import guian.registry.model.Industries;
import guian.registry.text.Messages;
import guian.registry.ui.common.Pages;
import guian.registry.ui.common.Screen;
import guian.registry.ui.ownership.ReadingsPage;
import guian.registry.ui.ownership.ReadingsViewModel;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Preferences;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The Firms screen: search and actions in the bar, the table, and a firm's file beside it. */
public final class FirmsScreen implements Screen {
  private final FirmsViewModel model;
  private final FirmPaneViewModel pane;
  private final SavedViewsModel views;
  private final FirmsBarView bar;
  private final FirmsView view;
  private final Pages pages;
  private final ReadingsViewModel readings;
  private final ReadingsPage readingsPage;

  /** The screen over a registry's services. */
  public FirmsScreen(
      FirmServices services, Ports ports, Messages messages, Preferences preferences) {
    Industries industries = Industries.load();
    model = new FirmsViewModel(services, ports, messages, preferences, industries);
    pane = new FirmPaneViewModel(services, ports, messages, industries);
    views = new SavedViewsModel(services, ports, messages, model);
    FirmPaneView paneView =
        new FirmPaneView(
            pane, new StakesModel(services, ports, messages, pane), messages, ports.screens());
    bar = new FirmsBarView(model, messages);
    view = new FirmsView(model, views, paneView, messages, preferences);
    model
        .selectedProperty()
        .addListener((o, before, after) -> pane.moveTo(after, () -> model.select(pane.firm())));
    model.selection().keepWhile(pane::isHeld);
    bar.onLeave(view::enterTable);
    view.onLeaveUp(bar::focusSearch);
    pane.onChange(model::refresh, model::select);
    pages = new Pages(view.root());
    readings = new ReadingsViewModel(services.ownership(), services.queries(), ports, messages);
    readingsPage = new ReadingsPage(readings, messages, pages::back);
    view.onByOwner(this::openReadings);
  }

  private void openReadings() {
    readings.open(model.periodProperty().get());
    pages.open(readingsPage);
  }

  @Override
  public Node bar() {
    return bar.root();
  }

  @Override
  public Node content() {
    return pages;
  }

  @Override
  public void activate(Destination destination) {
    if (!(destination instanceof Destination.To)) {
      pages.close();
    }
    switch (destination) {
      case Destination.Firm firm -> {
        model.select(firm.firmId());
        view.openPane();
      }
      case Destination.NewFirm unused -> {
        view.openPane();
        pane.beginNew();
      }
      default -> view.table().requestFocus();
    }
    model.refresh();
    views.refresh();
    pane.reload();
  }

  @Override
  public void focus() {
    view.table().requestFocus();
  }

  @Override
  public List<Node> regions() {
    return Stream.concat(Stream.of(bar.root()), view.regions().stream()).toList();
  }

  @Override
  public boolean focusSearch() {
    bar.focusSearch();
    return true;
  }

  @Override
  public boolean holdsEntries() {
    return pane.isHeld();
  }

  @Override
  public void refresh() {
    model.refresh();
    views.refresh();
    pane.reload();
  }
}
