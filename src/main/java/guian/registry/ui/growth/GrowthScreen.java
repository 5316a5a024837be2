package guian.registry.ui.growth;

import guian.registry.text.Messages;
import guian.registry.ui.common.Screen;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.ScreenId;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The Growth screen: search, indicator and topic in the bar, chart, table and ranking below. */
public final class GrowthScreen implements Screen {
  private final GrowthViewModel model;
  private final LeadersViewModel leaders;
  private final GrowthBarView bar;
  private final GrowthView view;

  /** The screen over a registry's services. */
  public GrowthScreen(GrowthServices services, Ports ports, Messages messages) {
    model = new GrowthViewModel(services, ports, messages);
    leaders = new LeadersViewModel(services, ports, messages);
    FirmSearch search = new FirmSearch(services.firms(), ports.tasks(), messages);
    bar = new GrowthBarView(model, search, messages);
    FirmSearch claimants = new FirmSearch(services.firms(), ports.tasks(), messages);
    ChartExport export = new ChartExport(ports, messages);
    view = new GrowthView(model, leaders, export, claimants, messages);
    model.indicatorProperty().addListener((o, before, after) -> leaders.show(after));
  }

  @Override
  public Node bar() {
    return bar.root();
  }

  @Override
  public Node content() {
    return view.root();
  }

  @Override
  public void activate(Destination destination) {
    model.activate(destination);
    leaders.read();
  }

  @Override
  public void refresh() {
    model.activate(new Destination.To(ScreenId.GROWTH));
    leaders.read();
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
}
