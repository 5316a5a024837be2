package guian.registry.ui.incentives;

import guian.registry.text.Messages;
import guian.registry.ui.common.Screen;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Preferences;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The Incentives screen: search in the bar, the ledger of grants, a grant's file beside it. */
public final class IncentivesScreen implements Screen {
  private final IncentivesViewModel model;
  private final IncentivesBarView bar;
  private final IncentivesView view;

  /** The screen over a registry's grants. */
  public IncentivesScreen(
      GrantServices services, Ports ports, Messages messages, Preferences preferences) {
    model = new IncentivesViewModel(services, ports, messages);
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
    if (destination instanceof Destination.Grant grant) {
      view.open(grant.grantId(), grant.edit());
    }
  }

  @Override
  public void focus() {
    view.focusTable();
  }

  @Override
  public boolean holdsEntries() {
    return model.isHeld();
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
