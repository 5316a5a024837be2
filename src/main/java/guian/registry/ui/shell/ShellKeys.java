package guian.registry.ui.shell;

import guian.registry.ui.common.Focus;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the whole window: Ctrl+1 to 6, Ctrl+K, Ctrl+N, Ctrl+Z, Ctrl+Y, F6. */
final class ShellKeys {
  private final ShellViewModel model;
  private final ScreenHost host;
  private final Node rail;

  ShellKeys(ShellViewModel model, ScreenHost host, Node rail) {
    this.model = model;
    this.host = host;
    this.rail = rail;
  }

  void install(Parent root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeControls);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::afterControls);
  }

  private void beforeControls(KeyEvent event) {
    if (model.screen() == null) {
      return;
    }
    if (event.getCode() == KeyCode.F6) {
      moveRegion(event.isShiftDown() ? -1 : 1, event);
      event.consume();
    } else if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
      shortcut(event);
    }
  }

  private void shortcut(KeyEvent event) {
    Optional<ScreenId> screen = screenOf(event.getCode());
    if (screen.isPresent()) {
      model.go(screen.get());
      host.focus();
      event.consume();
    } else if (event.getCode() == KeyCode.K) {
      search();
      event.consume();
    } else if (event.getCode() == KeyCode.N) {
      model.go(new Destination.NewFirm());
      event.consume();
    }
  }

  // A text field undoes its own typing first; what it leaves comes here.
  private void afterControls(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean shift = event.isShiftDown();
    if (event.getCode() == KeyCode.Z && !shift) {
      model.undoByHand();
      event.consume();
    } else if (event.getCode() == (shift ? KeyCode.Z : KeyCode.Y)) {
      model.redoByHand();
      event.consume();
    }
  }

  private static Optional<ScreenId> screenOf(KeyCode code) {
    for (ScreenId id : ScreenId.values()) {
      int number = id.ordinal() + 1;
      if (code == KeyCode.valueOf("DIGIT" + number) || code == KeyCode.valueOf("NUMPAD" + number)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private void search() {
    if (!host.shown().focusSearch()) {
      model.go(ScreenId.FIRMS);
      host.shown().focusSearch();
    }
  }

  private void moveRegion(int step, KeyEvent event) {
    List<Node> regions = new ArrayList<>(List.of(rail));
    regions.addAll(host.shown().regions());
    int now = Math.max(0, indexOf(regions, event.getTarget() instanceof Node node ? node : null));
    for (int i = 1; i <= regions.size(); i++) {
      if (Focus.first(regions.get(Math.floorMod(now + i * step, regions.size())))) {
        return;
      }
    }
  }

  private static int indexOf(List<Node> regions, @Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      int index = regions.indexOf(node);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }
}
