package guian.registry.ui.firms;

import guian.registry.model.Industries;
import guian.registry.text.Messages;
import guian.registry.ui.common.Focus;
import guian.registry.ui.common.Pages;
import guian.registry.ui.common.Screen;
import guian.registry.ui.figures.FiguresViewModel;
import guian.registry.ui.growth.FirmChartViewModel;
import guian.registry.ui.ownership.GraphPage;
import guian.registry.ui.ownership.GraphViewModel;
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
  private final GraphViewModel graph;
  private final GraphPage graphPage;
  private final FirmPage firmPage;

  /** The screen over a registry's services. */
  public FirmsScreen(
      FirmServices services, Ports ports, Messages messages, Preferences preferences) {
    Industries industries = Industries.load();
    model = new FirmsViewModel(services, ports, messages, preferences, industries);
    pane = new FirmPaneViewModel(services, ports, messages, industries);
    views = new SavedViewsModel(services, ports, messages, model);
    MergeModel merging = new MergeModel(services, ports, messages, industries, this::showMerged);
    FirmPaneView paneView =
        new FirmPaneView(
            pane,
            new FirmParts(
                new StakesModel(services, ports, messages, pane),
                new NewGrantModel(services, ports, messages, pane),
                new PlacementsModel(services, ports, messages, pane),
                merging),
            new DocumentsModel(services, ports, messages, pane),
            messages,
            ports.screens());
    bar = new FirmsBarView(model, messages);
    view = new FirmsView(model, views, paneView, merging, messages, preferences);
    model
        .selectedProperty()
        .addListener((o, before, after) -> pane.moveTo(after, () -> model.select(pane.firm())));
    model.selection().keepWhile(pane::isHeld);
    bar.onLeave(view::enterTable);
    view.onLeaveUp(bar::focusSearch);
    bar.onPrint(this::print);
    pane.onChange(model::refresh, model::select);
    pages = new Pages(view.root());
    readings = new ReadingsViewModel(services.ownership(), services.queries(), ports, messages);
    readingsPage = new ReadingsPage(readings, messages, pages::back);
    view.onByOwner(this::openReadings);
    graph = new GraphViewModel(services.owners(), services.clock(), ports, messages);
    graphPage = new GraphPage(graph, messages, pages::back);
    FiguresViewModel figures =
        new FiguresViewModel(services.edits(), services.author(), ports, messages);
    FirmChartViewModel chart = new FirmChartViewModel(services.growth(), ports, messages);
    firmPage = new FirmPage(pane, figures, chart, model.paper(), messages, pages::back);
    pages.onShown(this::placePane);
  }

  // The bar stays when a page lies over the table.
  private void print() {
    if (pages.top() == firmPage) {
      firmPage.print();
    } else {
      view.print();
    }
  }

  private void openReadings() {
    readings.open(model.periodProperty().get());
    pages.open(readingsPage);
  }

  // The pane stands beside the table or on the firm's page, whichever is shown.
  private void placePane(Node page) {
    if (page == firmPage) {
      view.dock().lend(firmPage.split());
    } else {
      view.dock().takeBack();
    }
  }

  private void openPage(long firm) {
    model.select(firm);
    pages.open(firmPage);
    focus();
  }

  private void openGraph(long firm) {
    graph.show(firm);
    pages.open(graphPage);
    focus();
  }

  private void showMerged(long firmId) {
    model.select(firmId);
    model.refresh();
    pane.reload();
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
    if (destination instanceof Destination.Firm || destination instanceof Destination.NewFirm) {
      pages.close();
    }
    switch (destination) {
      case Destination.Firm firm -> {
        model.select(firm.firmId());
        view.openPane();
      }
      case Destination.FirmPage page -> openPage(page.firmId());
      case Destination.Owners owners -> openGraph(owners.firmId());
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
    if (pages.top() == graphPage) {
      graphPage.view().requestFocus();
    } else if (pages.top() == firmPage) {
      firmPage.grid().requestFocus();
    } else if (view.root().equals(pages.top())) {
      view.table().requestFocus();
    } else {
      boolean unused = Focus.first(pages.top());
    }
  }

  @Override
  public List<Node> regions() {
    List<Node> below =
        view.root().equals(pages.top()) ? view.regions() : List.of((Node) pages.top());
    return Stream.concat(Stream.of(bar.root()), below.stream()).toList();
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
    graph.refresh();
  }
}
