package guian.registry.ui.data;

import guian.registry.text.Messages;
import guian.registry.ui.common.Screen;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import guian.registry.ui.port.Preferences;
import guian.registry.ui.port.Registries;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The Data screen: imports, sources and history, and the registry file beside them. */
public final class DataScreen implements Screen {
  private final DataViewModel model;
  private final DataBarView bar;
  private final DataView view;

  /** The screen over a registry's services. */
  public DataScreen(
      DataServices services,
      Ports ports,
      Registries registries,
      Messages messages,
      Preferences preferences) {
    model = new DataViewModel(services, ports, registries, messages);
    bar = new DataBarView(model, messages);
    view = new DataView(model, new RegistryPaneView(model, messages), messages, preferences);
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
}
