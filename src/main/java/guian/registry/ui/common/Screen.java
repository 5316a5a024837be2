package guian.registry.ui.common;

import guian.registry.ui.port.Destination;
import java.util.List;
import javafx.scene.Node;

/** One screen of the window: what stands in the top bar beside its title, and its content. */
public interface Screen {
  /** The controls in the top bar; it fills the bar's width. */
  Node bar();

  /** The content below the top bar. */
  Node content();

  /** The screen is shown: take up subscriptions, read anew what may have changed. */
  default void activate(Destination destination) {}

  /** The screen is left: drop subscriptions, cancel reading. */
  default void deactivate() {}

  /** The parts that F6 goes through, each taking the focus. */
  default List<Node> regions() {
    return List.of(content());
  }

  /** Puts the focus where the work of the screen is; its keys reach it from there. */
  default void focus() {
    Focus.first(content());
  }

  /** Puts the focus into the search field; false when the screen has none. */
  default boolean focusSearch() {
    return false;
  }

  /** Whether something was typed that is neither saved nor given up. */
  default boolean holdsEntries() {
    return false;
  }

  /** The registry was changed from outside the screen while it is shown: read it anew. */
  default void refresh() {}
}
