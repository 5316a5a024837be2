package guian.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.text.Language;
import guian.registry.ui.common.Segments;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.ScreenId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On a screen of 1024 × 768 no part of any screen, or of any topic of it, lies beyond the edge. */
class NarrowScreensTest extends ExampleCase {
  private static final int WIDTH = 1024;
  private static final int HEIGHT = 700;

  static Stream<Arguments> screens() {
    return Stream.of(Language.values())
        .flatMap(
            language -> Stream.of(ScreenId.values()).map(screen -> Arguments.of(screen, language)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void nothingLiesBeyondTheEdge(ScreenId screen, Language language) {
    List<String> beyond =
        FxStage.fx(() -> {
          TestWindow window = new TestWindow(registry, language, Theme.LIGHT, WIDTH, HEIGHT);
          window.shell().go(screen);
          List<String> found = new ArrayList<>(beyond(window, screen.name()));
          for (int topic = 1; topic < topics(window).size(); topic++) {
            ToggleButton chosen = topics(window).get(topic);
            chosen.fire();
            found.addAll(beyond(window, chosen.getText()));
          }
          return found;
        });
    assertEquals(List.of(), beyond);
  }

  private static List<ToggleButton> topics(TestWindow window) {
    Node bar = window.scene().lookup(".top-bar .segments");
    return bar instanceof Segments<?> segments
        ? segments.getChildren().stream().map(ToggleButton.class::cast).toList()
        : List.of();
  }

  private static List<String> beyond(TestWindow window, String where) {
    Parent root = window.scene().getRoot();
    root.applyCss();
    root.layout();
    window.scene().snapshot(null);
    List<String> found = new ArrayList<>();
    collect(root, where, found);
    return found;
  }

  // What is scrolled may be wider than the window, and nothing is inside what is cut as a whole.
  private static void collect(Node node, String where, List<String> found) {
    if (!node.isVisible() || node instanceof TableView<?> || node instanceof ScrollPane) {
      return;
    }
    double right = node.localToScene(node.getLayoutBounds()).getMaxX();
    if (right > WIDTH + 1) {
      found.add(where + ": " + node + " " + Math.round(right));
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, where, found));
    }
  }
}
