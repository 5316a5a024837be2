package guian.registry.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A screen's pages, one over the other: Esc, or the page's own button, leads back. */
public final class Pages extends StackPane {
  private final Deque<Page> open = new ArrayDeque<>();
  private final Node base;
  private Consumer<Node> onShown = node -> {};

  /** An open page, and what had the focus before it. */
  private record Page(Node node, @Nullable Node before) {}

  /** Pages over {@code base}. */
  public Pages(Node base) {
    this.base = base;
    getChildren().add(base);
    addEventFilter(KeyEvent.KEY_PRESSED, this::beforeTables);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Who hears of a page before it is shown. */
  public void onShown(Consumer<Node> listener) {
    onShown = listener;
  }

  // A table takes Esc to end an edit, whether there is one or not.
  private void beforeTables(KeyEvent event) {
    boolean still =
        event.getTarget() instanceof TableView<?> table && table.getEditingCell() == null;
    if (still) {
      onKey(event);
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && back()) {
      event.consume();
    }
  }

  /** Shows a page in place of what is shown; one that is open already comes forward alone. */
  public void open(Node page) {
    if (page.equals(top())) {
      return;
    }
    open.removeIf(known -> known.node().equals(page));
    open.push(new Page(page, getScene() == null ? null : getScene().getFocusOwner()));
    show();
    boolean unused = Focus.first(page);
  }

  /** Goes back to what was shown before; false when no page is open. */
  public boolean back() {
    if (open.isEmpty()) {
      return false;
    }
    Page left = open.pop();
    show();
    Node before = left.before();
    if (before != null && Objects.equals(before.getScene(), getScene())) {
      before.requestFocus();
    } else {
      boolean unused = Focus.first(top());
    }
    return true;
  }

  /** Goes back to the base. */
  public void close() {
    open.clear();
    show();
  }

  private void show() {
    onShown.accept(top());
    getChildren().setAll(top());
    top().applyCss(); // what stands in a scroll pane can take the focus only then
  }

  /** What is shown. */
  public Node top() {
    return open.isEmpty() ? base : open.element().node();
  }
}
