package guian.registry.ui.reports;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the Reports screen: pages, zoom, search, saving. */
final class ReportKeys {
  private final ReportsViewModel model;
  private final Runnable print;
  private final Runnable find;

  ReportKeys(ReportsViewModel model, Runnable print, Runnable find) {
    this.model = model;
    this.print = print;
    this.find = find;
  }

  void install(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (isOfText(event)) {
      return;
    }
    Runnable action = event.isShortcutDown() ? shortcut(event.getCode()) : page(event);
    if (!event.isAltDown() && action != null) {
      action.run();
      event.consume();
    }
  }

  // Keys that move within a text are the text's; a line has no pages of its own.
  private static boolean isOfText(KeyEvent event) {
    return switch (event.getCode()) {
      case HOME, END -> event.getTarget() instanceof TextInputControl;
      case PAGE_UP, PAGE_DOWN -> event.getTarget() instanceof TextArea;
      default -> false;
    };
  }

  private @Nullable Runnable page(KeyEvent event) {
    return switch (event.getCode()) {
      case F3 -> () -> model.search().turn(event.isShiftDown() ? -1 : 1);
      case PAGE_UP -> model.pages()::previous;
      case PAGE_DOWN -> model.pages()::next;
      default -> null;
    };
  }

  private @Nullable Runnable shortcut(KeyCode code) {
    return switch (code) {
      case S -> () -> model.output().save(ReportForm.PDF);
      case F -> find;
      case P -> print;
      case PLUS, EQUALS, ADD -> model.pages()::zoomIn;
      case MINUS, SUBTRACT -> model.pages()::zoomOut;
      case DIGIT0, NUMPAD0 -> model.pages()::showWhole;
      case HOME -> () -> model.pages().goTo(1);
      case END -> () -> model.pages().goTo(model.pages().countProperty().get());
      default -> null;
    };
  }
}
