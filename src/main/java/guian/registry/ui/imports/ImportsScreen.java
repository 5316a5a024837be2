package guian.registry.ui.imports;

import guian.registry.text.Messages;
import guian.registry.ui.common.Screen;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Ports;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The Import screen: the file in the bar, the steps and their content below. */
public final class ImportsScreen implements Screen {
  private final ImportsViewModel model;
  private final ImportsBarView bar;
  private final ImportsView view;

  /** The screen over a registry's services. */
  public ImportsScreen(ImportServices services, Ports ports, Messages messages) {
    model = new ImportsViewModel(services, ports, messages);
    bar = new ImportsBarView(model, messages);
    view = new ImportsView(model, messages);
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
    view.focus();
    if (destination instanceof Destination.Import asked) {
      if (!asked.files().isEmpty()) {
        model.read(asked.files());
      } else if (model.stepProperty().get() == ImportStep.FILE) {
        model.choose();
      }
    }
  }

  @Override
  public List<Node> regions() {
    return Stream.concat(Stream.of(bar.root()), view.regions().stream()).toList();
  }

  @Override
  public boolean focusSearch() {
    return view.focusSearch();
  }
}
