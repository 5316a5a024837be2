package guian.registry.ui.incentives;

import guian.registry.store.grants.GrantQueries;
import guian.registry.text.Messages;
import guian.registry.ui.common.Screen;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Preferences;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The Incentives screen: search in the bar, the ledger of grants, a grant's file beside it. */
public final class IncentivesScreen implements Screen {
  private final IncentivesViewModel model;
  private final IncentivesBarView bar;
  private final IncentivesView view;

  /** The screen over a registry's grants; {@code clock} tells what is due. */
  public IncentivesScreen(
      GrantQueries queries, Clock clock, Ports ports, Messages messages, Preferences preferences) {
    model = new IncentivesViewModel(queries, clock, ports, messages);
    bar = new IncentivesBarView(model, messages);
    view = new IncentivesView(model, new GrantPaneView(model, messages), messages, preferences);
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
    model.refresh();
    view.focusTable();
  }

  @Override
  public void refresh() {
    model.refresh();
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
